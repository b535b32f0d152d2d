package vn.tram.portal.frame;

import java.util.Arrays;
import java.util.Optional;
import vn.tram.shell.Language;

/** A page's two addresses. */
public enum PortalPath {
    HOME(PortalRoutes.HOME, PortalRoutes.HOME_EN),
    VERIFY(PortalRoutes.VERIFY, PortalRoutes.VERIFY_EN),
    VERIFY_FILE(PortalRoutes.VERIFY_FILE, PortalRoutes.VERIFY_FILE_EN),
    OWN(PortalRoutes.OWN, PortalRoutes.OWN_EN),
    OWN_CODE(PortalRoutes.OWN_CODE, PortalRoutes.OWN_CODE_EN),
    OWN_PAPER(PortalRoutes.OWN_PAPER, PortalRoutes.OWN_PAPER_EN),
    OWN_RENEWAL(PortalRoutes.OWN_RENEWAL, PortalRoutes.OWN_RENEWAL_EN),
    SIGN_OUT(PortalRoutes.SIGN_OUT, PortalRoutes.SIGN_OUT_EN),
    COMPLAINTS(PortalRoutes.COMPLAINTS, PortalRoutes.COMPLAINTS_EN),
    COMPLAINT_STEP(PortalRoutes.COMPLAINT_STEP, PortalRoutes.COMPLAINT_STEP_EN),
    COMPLAINT_VIEW(PortalRoutes.COMPLAINT_VIEW, PortalRoutes.COMPLAINT_VIEW_EN),
    COMPLAINT_PHONE(PortalRoutes.COMPLAINT_PHONE, PortalRoutes.COMPLAINT_PHONE_EN),
    COMPLAINT_CODE(PortalRoutes.COMPLAINT_CODE, PortalRoutes.COMPLAINT_CODE_EN),
    COMPLAINT_PAPER(PortalRoutes.COMPLAINT_PAPER, PortalRoutes.COMPLAINT_PAPER_EN),
    COMPLAINT_PAPER_IMAGE(
            PortalRoutes.COMPLAINT_PAPER_IMAGE, PortalRoutes.COMPLAINT_PAPER_IMAGE_EN),
    COMPLAINT_CHECK(PortalRoutes.COMPLAINT_CHECK, PortalRoutes.COMPLAINT_CHECK_EN),
    COMPLAINT_FOLLOW(PortalRoutes.COMPLAINT_FOLLOW, PortalRoutes.COMPLAINT_FOLLOW_EN),
    COMPLAINT_RECORD(PortalRoutes.COMPLAINT_RECORD, PortalRoutes.COMPLAINT_RECORD_EN),
    EVENT(PortalRoutes.EVENT, PortalRoutes.EVENT_EN),
    EVENT_STEP(PortalRoutes.EVENT_STEP, PortalRoutes.EVENT_STEP_EN);

    private final String vietnamese;
    private final String english;

    PortalPath(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** With a leading slash. */
    public String in(Language language) {
        return language == Language.EN ? english : vietnamese;
    }

    public static Optional<PortalPath> of(String path) {
        return Arrays.stream(values())
                .filter(each -> each.vietnamese.equals(path) || each.english.equals(path))
                .findFirst();
    }

    boolean isEnglish(String path) {
        return english.equals(path);
    }
}
