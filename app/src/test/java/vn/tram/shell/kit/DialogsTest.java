package vn.tram.shell.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.shell.Messages;

class DialogsTest {

    private record Taken() implements Refusal {
        @Override
        public String code() {
            return "kit-view.sample";
        }
    }

    private final Messages messages = new Messages();
    private final List<String> given = new ArrayList<>();

    @Test
    void withoutAReasonNothingIsDone() {
        ReasonDialog dialog = reason();

        for (String typed : List.of("", "  \n ")) {
            area(dialog).setValue(typed);

            assertThat(dialog.ready()).isFalse();
            assertThat(area(dialog).isInvalid()).isTrue();
        }
        press(dialog);
        assertThat(given).isEmpty();
    }

    @Test
    void theReasonIsHandedOverTrimmed() {
        ReasonDialog dialog = reason();
        area(dialog).setValue("  Thiếu ngày sinh. ");

        press(dialog);

        assertThat(given).containsExactly("Thiếu ngày sinh.");
    }

    @Test
    void leavingADialogThatCancelsSomethingDoesNotReadLikeCancelling() {
        ReasonDialog cancels =
                ReasonDialog.danger("Hủy?", "Sẽ hủy.", "Lý do", "Hủy buổi tiêm", messages);

        assertThat(buttons(cancels)).containsExactly("Không hủy", "Hủy buổi tiêm");
        assertThat(buttons(reason()).get(0)).isEqualTo("Hủy");
    }

    @Test
    void theLettersAreCounted() {
        ReasonDialog dialog = reason().limit(200);
        area(dialog).setValue("abc");

        assertThat(area(dialog).getHelperText()).isEqualTo("3 trên 200 ký tự");
        assertThat(area(dialog).getMaxLength()).isEqualTo(200);
    }

    @Test
    void aRefusalIsSaidInTheDialogAndTheButtonWorksAgain() {
        List<String> followed = new ArrayList<>();
        ConfirmActionDialog dialog =
                ConfirmActionDialog.of("Chuyển?", "Sẽ chuyển.", "Chuyển", messages)
                        .does(() -> Outcome.refused(new Taken()))
                        .then(() -> followed.add("done"));

        press(dialog);

        assertThat(all(dialog).filter(Banner.class::isInstance)).hasSize(1);
        assertThat(act(dialog).isEnabled()).isTrue();
        assertThat(followed).isEmpty();
    }

    @Test
    void aRefusalAboutAFieldStandsThereUntilTheNextPress() {
        TextField code = new TextField();
        code.setErrorMessage("Nhập mã");
        FormDialog dialog =
                FormDialog.of("Mở?", "Sẽ mở.", "Mở", messages)
                        .fields(code)
                        .at(code, Taken.class::isInstance)
                        .does(() -> Outcome.refused(new Taken()));

        press(dialog);

        assertThat(code.isInvalid()).isTrue();
        assertThat(code.getErrorMessage()).isEqualTo(messages.refusal(new Taken()));
        assertThat(all(dialog).filter(Banner.class::isInstance)).isEmpty();

        dialog.complete(() -> false);
        press(dialog);

        assertThat(code.isInvalid()).isFalse();
        assertThat(code.getErrorMessage()).isEqualTo("Nhập mã");
    }

    @Test
    void aRefusalAboutNoFieldStandsAboveTheButtons() {
        TextField code = new TextField();
        FormDialog dialog =
                FormDialog.of("Mở?", "Sẽ mở.", "Mở", messages)
                        .fields(code)
                        .at(code, refusal -> false)
                        .does(() -> Outcome.refused(new Taken()));

        press(dialog);

        assertThat(code.isInvalid()).isFalse();
        assertThat(all(dialog).filter(Banner.class::isInstance)).hasSize(1);
    }

    @Test
    void afterwardsFollowsWhatWasDone() {
        List<String> followed = new ArrayList<>();
        ConfirmActionDialog dialog =
                ConfirmActionDialog.danger("Thu hồi?", "Sẽ thu hồi.", "Thu hồi", messages)
                        .then(() -> followed.add("done"));

        press(dialog);

        assertThat(followed).containsExactly("done");
    }

    @Test
    void aDoubleClickOpensADialogOnce() {
        // the thread holds the page weakly only
        UI page = new UI();
        UI.setCurrent(page);
        try {
            ReasonDialog first = reason();
            ReasonDialog second = reason();
            ConfirmActionDialog other =
                    ConfirmActionDialog.of("Bỏ dòng?", "Sẽ bỏ.", "Bỏ", messages);

            first.open();
            second.open();
            other.open();

            assertThat(first.isOpened()).isTrue();
            assertThat(second.isOpened()).isFalse();
            assertThat(other.isOpened()).isTrue();

            other.close();
            first.close();
            second.open();
            assertThat(second.isOpened()).isTrue();
            assertThat(UI.getCurrent()).isSameAs(page);
        } finally {
            UI.setCurrent(null);
        }
    }

    private ReasonDialog reason() {
        return ReasonDialog.of("Trả lại?", "Sẽ trả lại.", "Cần sửa gì", "Trả lại", messages)
                .does(
                        text -> {
                            given.add(text);
                            return Outcome.done();
                        });
    }

    private static TextArea area(ReasonDialog dialog) {
        return (TextArea) all(dialog).filter(TextArea.class::isInstance).findFirst().orElseThrow();
    }

    private static Button act(ActDialog dialog) {
        return dialog.actButton();
    }

    private static List<String> buttons(ActDialog dialog) {
        return act(dialog)
                .getElement()
                .getParent()
                .getChildren()
                .map(Element::getText)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static void press(ActDialog dialog) {
        act(dialog).click();
    }

    private static Stream<Component> all(Component parent) {
        return Stream.concat(Stream.of(parent), parent.getChildren().flatMap(DialogsTest::all));
    }
}
