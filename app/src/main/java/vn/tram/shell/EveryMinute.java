package vn.tram.shell;

/**
 * A view whose times go stale. The frame calls it about once a minute while its page is visible and
 * somebody has touched it in the last ten minutes, so an abandoned screen does not keep its session
 * alive.
 */
public interface EveryMinute {

    /** Called with the session locked; reads cheaply and keeps selection and scroll position. */
    void minutePassed();
}
