package vn.tram.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.tram.kernel.Refusal;
import vn.tram.staff.Role;

class MessagesTest {

    private static final Locale EN = Language.EN.locale();

    private final Messages messages = new Messages();

    @Test
    void wordsAreVietnameseWhereNobodyChose() {
        assertThat(messages.text("kit.cancel")).isEqualTo("Hủy");
        assertThat(messages.text(EN, "kit.cancel")).isEqualTo("Cancel");
    }

    @Test
    void aLanguageThatIsNotServedReadsVietnamese() {
        assertThat(messages.text(Locale.FRENCH, "kit.cancel")).isEqualTo("Hủy");
    }

    @Test
    void aMissingKeyIsShownBetweenExclamationMarks() {
        assertThat(messages.text("no.such.key")).isEqualTo("!no.such.key!");
    }

    @Test
    void numbersAreWrittenInTheReadersLanguage() {
        assertThat(messages.text("time.left.days", 1200L)).isEqualTo("Còn 1.200 ngày");
        assertThat(messages.text(EN, "time.left.days", 1200L)).isEqualTo("1,200 days left");
        assertThat(messages.text(EN, "time.left.days", 1L)).isEqualTo("1 day left");
    }

    @Test
    void datesAndMomentsAreWrittenAsEverywhere() {
        assertThat(messages.text("time.due", LocalDate.of(2026, 11, 23)))
                .isEqualTo("hạn 23/11/2026");
        assertThat(messages.text("time.due", Instant.parse("2026-11-20T09:35:00Z")))
                .isEqualTo("hạn 16:35, 20/11/2026");
    }

    @Test
    void aRefusalSpeaksByItsCode() {
        Refusal refusal = new Sample("kit-view.sample");

        assertThat(messages.refusal(refusal)).startsWith("Danh sách vừa được");
        assertThat(messages.refusal(EN, refusal)).startsWith("Somebody else");
        assertThat(messages.refusal(new Sample("nobody.said"))).isEqualTo("!refusal.nobody.said!");
    }

    @Test
    void everyRoleHasAName() {
        assertThat(Arrays.stream(Role.values()).map(role -> "shell.role." + role))
                .allMatch(messages::has);
    }

    private record Sample(String code) implements Refusal {
        @Override
        public List<Object> arguments() {
            return List.of(1);
        }
    }
}
