package vn.tram.shell.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tram.shell.Messages;

class ComponentsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T07:20:00Z");

    private final Messages messages = new Messages();

    @Test
    void aChipSaysItsStateInWordsAndHidesTheSymbolFromReaders() {
        StatusChip chip = StatusChip.of(Tone.LATE, Icon.UNDO_2, "Bị trả lại");

        assertThat(chip.getClassNames()).containsExactlyInAnyOrder("chip", "late");
        assertThat(child(chip, 0).getElement().getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(chip.getElement().getTextRecursively()).isEqualTo("Bị trả lại");
    }

    @Test
    void textOfAPersonIsNeverReadAsMarkup() {
        Banner banner = Banner.of(Tone.INFO, Icon.INFO, "<img src=x onerror=alert(1)>");

        assertThat(banner.getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void aTimeBadgeTellsTheExactMoment() {
        TimeBadge badge = TimeBadge.of(Due.at(NOW.plusSeconds(9600)), NOW, messages);

        assertThat(badge.getClassNames()).contains("tb", "today");
        assertThat(badge.getTitle()).contains("hạn 17:00, 20/11/2026");
        assertThat(badge.getElement().getTextRecursively()).isEqualTo("Còn 2 giờ 40 phút");
    }

    @Test
    void countsPast999AreCutAndTellTheRestOnHover() {
        assertThat(CountPill.of(999, messages).getText()).isEqualTo("999");
        assertThat(CountPill.of(1000, messages).getText()).isEqualTo("999+");
        assertThat(CountPill.of(12480, messages).getTitle()).contains("12.480");
    }

    @Test
    void theStripMarksTheStepThatIsNow() {
        ProcessStrip strip =
                ProcessStrip.of(
                        List.of(
                                new ProcessStrip.Station("A", "", ProcessStrip.State.PASSED),
                                new ProcessStrip.Station("B", "", ProcessStrip.State.NOW),
                                new ProcessStrip.Station("C", "", ProcessStrip.State.POSSIBLE)),
                        messages);

        assertThat(strip.getChildren().map(li -> li.getElement().getAttribute("aria-current")))
                .containsExactly(null, "step", null);
        assertThat(child(strip, 0).getElement().getTextRecursively()).contains("đã qua");
        assertThat(child(strip, 2).getElement().getTextRecursively()).contains("chỉ khi cần");
    }

    @Test
    void theChosenTabIsTheCurrentPage() {
        LinkTabs tabs =
                LinkTabs.of(
                        "Thẻ",
                        List.of(
                                new LinkTabs.Link("Của tôi", "inbox", true, 14),
                                new LinkTabs.Link("Tất cả", "inbox?tab=all", false)),
                        messages);

        assertThat(tabs.getChildren().map(a -> a.getElement().getAttribute("aria-current")))
                .containsExactly("page", null);
        assertThat(child(tabs, 1).getElement().getAttribute("href")).isEqualTo("inbox?tab=all");
    }

    @Test
    void aBarredButtonStaysFocusableAndSaysWhy() {
        var button = Buttons.barred("Gửi: thiếu 4 phần", event -> {});

        assertThat(button.isEnabled()).isTrue();
        assertThat(button.getElement().getAttribute("aria-disabled")).isEqualTo("true");
    }

    @Test
    void aMeterNeverPassesItsEnd() {
        Meter meter = Meter.of(300, 200, Tone.LATE, "300 trong 200");

        assertThat(child(meter, 0).getElement().getStyle().get("width")).isEqualTo("100.0%");
        assertThat(
                        child(Meter.of(1, 0, Tone.LATE, "1 trong 0"), 0)
                                .getElement()
                                .getStyle()
                                .get("width"))
                .isEqualTo("0.0%");
    }

    @Test
    void emptyFactsAreLeftOut() {
        DetailsList list = new DetailsList().row("A", "").row("B", (String) null).row("C", "c");

        assertThat(list.getChildren()).hasSize(2);
        assertThat(list.row("D", new Span("d")).getChildren()).hasSize(4);
    }

    private static Component child(Component parent, int index) {
        return parent.getChildren().toList().get(index);
    }
}
