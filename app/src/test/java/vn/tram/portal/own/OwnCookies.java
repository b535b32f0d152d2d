package vn.tram.portal.own;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** The cookie of somebody whose code was right, for measurements from outside of the package. */
public final class OwnCookies {

    private OwnCookies() {}

    /** As the header {@code Cookie} has it. */
    public static String of(ApplicationContext application, UUID person) {
        return "tram-record="
                + application
                        .getBean(SignedId.class)
                        .write(
                                "tram-record",
                                person,
                                application
                                        .getBean(Clock.class)
                                        .instant()
                                        .plus(PortalCookies.OPEN));
    }
}
