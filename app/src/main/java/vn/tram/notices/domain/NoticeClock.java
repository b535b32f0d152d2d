package vn.tram.notices.domain;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.NoticeTemplate;

/** When a message may leave. */
@Component
class NoticeClock {

    private final QuietHours quiet;

    NoticeClock(NoticeSettings settings) {
        this.quiet = new QuietHours(settings.quietFrom(), settings.quietUntil());
    }

    /** The moment itself, or the next morning where the template keeps quiet at night. */
    Instant earliest(NoticeTemplate template, NoticeChannel channel, Instant moment) {
        return template.keepsQuietAtNight(channel) ? quiet.earliest(moment) : moment;
    }
}
