package vn.tram.photos;

import java.util.Locale;

/**
 * Why a picture of a paper may not be readable. A doubt is told to whoever sends the picture, who
 * decides: nothing is refused for it. The words are the message {@code photos.doubt.<code>}.
 */
public enum Doubt {
    /** Too few pixels for the writing of a page. */
    TOO_SMALL,
    TOO_DARK,
    /** Hardly anything is darker than what lies around it: no writing is seen. */
    NOTHING_TO_READ,
    BLURRED;

    /** Stable, lower case: {@code too-small}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
