package vn.tram.photos;

import vn.tram.kernel.Refusal;

/** Why a file is not taken as a photo. */
public enum PhotosRefusal implements Refusal {
    /** Neither JPEG nor PNG, or damaged. */
    UNREADABLE("unreadable"),
    /** More bytes or pixels than are taken. */
    TOO_LARGE("too-large");

    private final String code;

    PhotosRefusal(String code) {
        this.code = "photos." + code;
    }

    @Override
    public String code() {
        return code;
    }
}
