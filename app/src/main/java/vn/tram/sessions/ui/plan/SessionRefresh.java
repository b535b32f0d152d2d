package vn.tram.sessions.ui.plan;

/** What a part of the page asks for after it changed something. */
interface SessionRefresh {

    /** Reads the session again and draws the page anew, on the same tab. */
    void again();

    /** The actor's task is done: their next one opens. */
    void nextTask();
}
