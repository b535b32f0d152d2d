package vn.tram.notices;

/** The way a notice takes. */
public enum NoticeChannel {
    SMS,
    EMAIL
}
