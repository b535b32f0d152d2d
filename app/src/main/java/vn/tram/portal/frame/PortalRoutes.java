package vn.tram.portal.frame;

import java.util.List;

/**
 * The addresses that are open to everybody; whatever is not named here is not. Pages have a
 * Vietnamese address and an English one, both in either language.
 */
public final class PortalRoutes {

    public static final String HOME = "/cong-dan";
    public static final String HOME_EN = "/citizen";

    public static final String VERIFY = "/kiem-tra";
    public static final String VERIFY_EN = "/verify";

    /** Takes a file from a form, answers with a page. */
    public static final String VERIFY_FILE = VERIFY + "/anh";

    public static final String VERIFY_FILE_EN = VERIFY_EN + "/picture";

    /** Takes a frame of the camera, answers with the text in it. */
    public static final String FRAME = VERIFY + "/khung-hinh";

    public static final String OWN = "/ho-so-cua-toi";
    public static final String OWN_EN = "/my-record";
    public static final String OWN_CODE = OWN + "/ma";
    public static final String OWN_CODE_EN = OWN_EN + "/code";

    /** Hands out a file of a certificate. */
    public static final String OWN_PAPER = OWN + "/chung-nhan";

    public static final String OWN_PAPER_EN = OWN_EN + "/certificate";

    /** Has a certificate that ran out made again. */
    public static final String OWN_RENEWAL = OWN + "/cap-lai";

    public static final String OWN_RENEWAL_EN = OWN_EN + "/renewal";
    public static final String SIGN_OUT = OWN + "/thoat";
    public static final String SIGN_OUT_EN = OWN_EN + "/sign-out";

    /** One's complaints, and the way to a new one. */
    public static final String COMPLAINTS = "/phan-anh";

    public static final String COMPLAINTS_EN = "/my-complaints";
    public static final String COMPLAINT_STEP = COMPLAINTS + "/buoc";
    public static final String COMPLAINT_STEP_EN = COMPLAINTS_EN + "/step";
    public static final String COMPLAINT_VIEW = COMPLAINTS + "/xem";
    public static final String COMPLAINT_VIEW_EN = COMPLAINTS_EN + "/view";

    /** Asks for a phone, to which a code goes. */
    public static final String COMPLAINT_PHONE = COMPLAINTS + "/dien-thoai";

    public static final String COMPLAINT_PHONE_EN = COMPLAINTS_EN + "/phone";
    public static final String COMPLAINT_CODE = COMPLAINTS + "/ma";
    public static final String COMPLAINT_CODE_EN = COMPLAINTS_EN + "/code";

    /** Takes a photo of a paper before the complaint is sent. */
    public static final String COMPLAINT_PAPER = COMPLAINTS + "/giay";

    public static final String COMPLAINT_PAPER_EN = COMPLAINTS_EN + "/paper";

    /** Shows such a photo to whoever sent it. */
    public static final String COMPLAINT_PAPER_IMAGE = COMPLAINTS + "/giay/anh";

    public static final String COMPLAINT_PAPER_IMAGE_EN = COMPLAINTS_EN + "/paper/image";
    public static final String COMPLAINT_CHECK = COMPLAINTS + "/xem-lai";
    public static final String COMPLAINT_CHECK_EN = COMPLAINTS_EN + "/check";
    public static final String COMPLAINT_FOLLOW = COMPLAINTS + "/theo-doi";
    public static final String COMPLAINT_FOLLOW_EN = COMPLAINTS_EN + "/follow";

    /** Opens the record that was corrected. */
    public static final String COMPLAINT_RECORD = COMPLAINTS + "/ho-so";

    public static final String COMPLAINT_RECORD_EN = COMPLAINTS_EN + "/record";

    /** Telling of what happened after a dose. */
    public static final String EVENT = "/su-co-sau-tiem";

    public static final String EVENT_EN = "/adverse-event";
    public static final String EVENT_STEP = EVENT + "/buoc";
    public static final String EVENT_STEP_EN = EVENT_EN + "/step";

    /** Everything below is answered as JSON, also what does not exist. */
    public static final String API = "/api/";

    /** All pages; the API is everything below {@link #API}. */
    public static final List<String> PAGES =
            List.of(
                    HOME,
                    HOME_EN,
                    VERIFY,
                    VERIFY_EN,
                    VERIFY_FILE,
                    VERIFY_FILE_EN,
                    FRAME,
                    OWN,
                    OWN_EN,
                    OWN_CODE,
                    OWN_CODE_EN,
                    OWN_PAPER,
                    OWN_PAPER_EN,
                    OWN_RENEWAL,
                    OWN_RENEWAL_EN,
                    SIGN_OUT,
                    SIGN_OUT_EN,
                    COMPLAINTS,
                    COMPLAINTS_EN,
                    COMPLAINT_STEP,
                    COMPLAINT_STEP_EN,
                    COMPLAINT_VIEW,
                    COMPLAINT_VIEW_EN,
                    COMPLAINT_PHONE,
                    COMPLAINT_PHONE_EN,
                    COMPLAINT_CODE,
                    COMPLAINT_CODE_EN,
                    COMPLAINT_PAPER,
                    COMPLAINT_PAPER_EN,
                    COMPLAINT_PAPER_IMAGE,
                    COMPLAINT_PAPER_IMAGE_EN,
                    COMPLAINT_CHECK,
                    COMPLAINT_CHECK_EN,
                    COMPLAINT_FOLLOW,
                    COMPLAINT_FOLLOW_EN,
                    COMPLAINT_RECORD,
                    COMPLAINT_RECORD_EN,
                    EVENT,
                    EVENT_EN,
                    EVENT_STEP,
                    EVENT_STEP_EN);

    private PortalRoutes() {}
}
