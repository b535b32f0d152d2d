package vn.tram.notices;

import vn.tram.kernel.Refusal;

/** Why an administrator's act on the outbox is refused. */
public enum NoticesRefusal implements Refusal {
    /** The outbox belongs to no unit: only who administers the whole country sees it. */
    NOT_ADMINISTRATOR("notices.not-administrator"),
    UNKNOWN("notices.unknown"),
    /** It was settled otherwise, or its recipient and arguments have been erased. */
    NOT_GIVEN_UP("notices.not-given-up");

    private final String code;

    NoticesRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
