package vn.tram.portal.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one address may ask for in a minute, and how many requests are worked on at once. A whole
 * commune may come through one address, so these are above what one person needs.
 *
 * @param pages pages and lists opened
 * @param checks certificates judged, on the page or by the API
 * @param pictures photos and frames of a camera
 * @param records asks for a code, tries of a code; as many files of certificates
 * @param complaints answers to questions of a complaint, one a page
 * @param atOnce requests worked on at the same time, from all addresses; 0 for as many as there are
 *     processors, at least two: more would only take turns with what the staff are waiting for
 * @param picturesAtOnce photos decoded, files made at the same time: each takes memory
 * @param waiting requests that wait for their turn; one more is sent away
 * @param longestWait for a turn
 */
@ConfigurationProperties("tram.portal.limits")
record LimitSettings(
        @DefaultValue("240") int pages,
        @DefaultValue("120") int checks,
        @DefaultValue("60") int pictures,
        @DefaultValue("30") int records,
        @DefaultValue("90") int complaints,
        @DefaultValue("0") int atOnce,
        @DefaultValue("2") int picturesAtOnce,
        @DefaultValue("32") int waiting,
        @DefaultValue("2s") Duration longestWait) {

    private static final int FEWEST_AT_ONCE = 2;

    LimitSettings {
        if (atOnce == 0) {
            atOnce = Math.max(FEWEST_AT_ONCE, Runtime.getRuntime().availableProcessors());
        }
    }
}
