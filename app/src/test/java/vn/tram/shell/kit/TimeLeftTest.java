package vn.tram.shell.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;

class TimeLeftTest {

    /** 14:20 on Friday, 20/11/2026 in Vietnam. */
    private static final Instant NOW = Instant.parse("2026-11-20T07:20:00Z");

    private final Messages messages = new Messages();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PT0S, Còn dưới 1 phút",
        "PT59S, Còn dưới 1 phút",
        "PT1M, Còn 1 phút",
        "PT25M, Còn 25 phút",
        "PT59M59S, Còn 59 phút",
        "PT1H, Còn 1 giờ",
        "PT1H1M, Còn 1 giờ 1 phút",
        "PT2H40M, Còn 2 giờ 40 phút",
        "PT9H59M59S, Còn 9 giờ 59 phút",
        "PT10H, Còn 10 giờ",
        "PT10H59M, Còn 10 giờ",
        "PT22H30M, Còn 22 giờ",
        "PT47H59M59S, Còn 47 giờ",
        "PT48H, Còn 2 ngày",
        "PT71H59M, Còn 2 ngày",
        "PT72H, Còn 3 ngày"
    })
    void whatIsLeftIsSaidInTheLargestUnitAndOneSmaller(Duration left, String words) {
        assertThat(words(left)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PT1S, Quá dưới 1 phút",
        "PT1M, Quá 1 phút",
        "PT59M59S, Quá 59 phút",
        "PT1H10M, Quá 1 giờ 10 phút",
        "PT9H, Quá 9 giờ",
        "PT22H20M, Quá 22 giờ",
        "PT47H59M, Quá 47 giờ",
        "PT48H, Quá 2 ngày",
        "PT240H, Quá 10 ngày"
    })
    void howLateItIsIsSaidTheSameWay(Duration over, String words) {
        assertThat(words(over.negated())).isEqualTo(words);
    }

    @Test
    void theMomentItselfIsNotLateYet() {
        assertThat(TimeLeft.tone(NOW, NOW)).isEqualTo(Tone.TODAY);
        assertThat(TimeLeft.tone(NOW, NOW.plusMillis(1))).isEqualTo(Tone.LATE);
    }

    @Test
    void todayEndsAtMidnightInVietnam() {
        assertThat(TimeLeft.tone(Instant.parse("2026-11-20T16:59:59.999Z"), NOW))
                .isEqualTo(Tone.TODAY);
        assertThat(TimeLeft.tone(Instant.parse("2026-11-20T17:00:00Z"), NOW)).isEqualTo(Tone.WAIT);
    }

    @Test
    void afterMidnightInVietnamItIsAnotherDayAlreadyThoughNotByUtc() {
        Instant justAfterMidnight = Instant.parse("2026-11-20T17:05:00Z");

        assertThat(TimeLeft.tone(Instant.parse("2026-11-21T10:00:00Z"), justAfterMidnight))
                .isEqualTo(Tone.TODAY);
    }

    @Test
    void aDeadlineInWorkingDaysSaysWorkingDays() {
        Due monday = Due.inWorkingDays(Instant.parse("2026-11-23T10:00:00Z"), 1);

        TimeLeft left = TimeLeft.of(monday, NOW);

        assertThat(left.tone()).isEqualTo(Tone.WAIT);
        assertThat(left.words(messages)).isEqualTo("Còn 1 ngày làm việc");
    }

    @Test
    void onItsLastDayADeadlineInWorkingDaysSaysHours() {
        Due today = Due.inWorkingDays(Instant.parse("2026-11-20T10:00:00Z"), 0);

        assertThat(TimeLeft.of(today, NOW).words(messages)).isEqualTo("Còn 2 giờ 40 phút");
    }

    @Test
    void aMissedDeadlineInWorkingDaysSaysHowLongAgo() {
        Due missed = Due.inWorkingDays(NOW.minus(Duration.ofMinutes(70)), 0);

        assertThat(TimeLeft.of(missed, NOW).words(messages)).isEqualTo("Quá 1 giờ 10 phút");
    }

    @Test
    void englishKnowsOneAndMany() {
        assertThat(english(Duration.ofDays(3))).isEqualTo("3 days left");
        assertThat(english(Duration.ofMinutes(160))).isEqualTo("2 h 40 min left");
        assertThat(english(Duration.ofMinutes(-70))).isEqualTo("1 h 10 min late");
    }

    @Test
    void theExactDeadlineIsAsShortAsTheDayAllows() {
        assertThat(exactly("2026-11-20T09:35:00Z")).isEqualTo("hạn 16:35");
        assertThat(exactly("2026-11-20T06:10:00Z")).isEqualTo("hạn 13:10 hôm nay");
        assertThat(exactly("2026-11-19T09:00:00Z")).isEqualTo("hạn 16:00 hôm qua");
        assertThat(exactly("2026-11-18T09:00:00Z")).isEqualTo("hạn 18/11/2026");
        assertThat(exactly("2026-11-23T09:00:00Z")).isEqualTo("hạn 23/11/2026");
    }

    private String exactly(String due) {
        return TimeBadge.exactly(Instant.parse(due), NOW, messages);
    }

    private String words(Duration left) {
        return TimeLeft.of(Due.at(NOW.plus(left)), NOW).words(messages);
    }

    private String english(Duration left) {
        TimeLeft time = TimeLeft.of(Due.at(NOW.plus(left)), NOW);
        return messages.text(Language.EN.locale(), time.key(), time.arguments().toArray());
    }
}
