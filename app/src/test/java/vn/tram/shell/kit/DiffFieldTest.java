package vn.tram.shell.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiffFieldTest {

    @Test
    void onlyTheDifferingPartIsMarkedOnBothSides() {
        DiffField field = DiffField.of("Ngày sinh", "12/03/1954", "12/08/1954");

        assertThat(marks(field)).containsExactly("3", "8");
        assertThat(field.getClassNames()).contains("ne");
    }

    @Test
    void equalFieldsStayQuiet() {
        DiffField field = DiffField.of("Giới", "Nữ", "Nữ");

        assertThat(marks(field)).isEmpty();
        assertThat(field.getClassNames()).doesNotContain("ne");
    }

    @Test
    void aRepeatedLetterIsNotCountedTwice() {
        assertThat(marks(DiffField.of("Tên", "aa", "aaa"))).containsExactly("a");
    }

    @Test
    void whatIsMissingOnOneSideIsMarkedOnTheOther() {
        assertThat(marks(DiffField.of("Số", "", "0912"))).containsExactly("0912");
    }

    private static java.util.List<String> marks(DiffField field) {
        return field.getChildren()
                .flatMap(side -> side.getChildren())
                .filter(part -> part.getElement().getTag().equals("mark"))
                .map(part -> part.getElement().getText())
                .toList();
    }
}
