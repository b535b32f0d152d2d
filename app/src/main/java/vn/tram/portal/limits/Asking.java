package vn.tram.portal.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalRoutes;

/** What a request asks for, as far as limits tell requests apart. */
enum Asking {
    PAGE(0),
    CHECK(64L * 1024),
    PICTURE(12L * 1024 * 1024),
    RECORD(16L * 1024),
    /** Two thousand letters with marks take nine bytes each in a form. */
    COMPLAINT(48L * 1024),
    /** A file of one's own certificate: laying it out takes longer than anything else here. */
    PAPER(16L * 1024);

    private static final Set<String> PICTURES =
            Set.of(
                    PortalRoutes.VERIFY_FILE,
                    PortalRoutes.VERIFY_FILE_EN,
                    PortalRoutes.FRAME,
                    PortalRoutes.COMPLAINT_PAPER,
                    PortalRoutes.COMPLAINT_PAPER_EN);

    private static final Set<String> PAPERS =
            Set.of(PortalRoutes.OWN_PAPER, PortalRoutes.OWN_PAPER_EN);

    private final long largestBody;

    Asking(long largestBody) {
        this.largestBody = largestBody;
    }

    static Asking of(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return PAGE;
        }
        String path = PortalLanguage.path(request);
        if (PICTURES.contains(path)) {
            return PICTURE;
        }
        if (PAPERS.contains(path)) {
            return PAPER;
        }
        boolean own =
                path.startsWith(PortalRoutes.OWN)
                        || path.startsWith(PortalRoutes.OWN_EN)
                        || path.startsWith(PortalRoutes.EVENT)
                        || path.startsWith(PortalRoutes.EVENT_EN);
        boolean complaint =
                path.startsWith(PortalRoutes.COMPLAINTS)
                        || path.startsWith(PortalRoutes.COMPLAINTS_EN);
        return complaint ? COMPLAINT : own ? RECORD : CHECK;
    }

    /** In bytes. */
    long largestBody() {
        return largestBody;
    }

    int perMinute(LimitSettings settings) {
        return switch (this) {
            case PAGE -> settings.pages();
            case CHECK -> settings.checks();
            case PICTURE -> settings.pictures();
            case COMPLAINT -> settings.complaints();
            case RECORD, PAPER -> settings.records();
        };
    }

    /** Whether it takes so much time and memory that few are let in at once. */
    boolean heavy() {
        return this == PICTURE || this == PAPER;
    }
}
