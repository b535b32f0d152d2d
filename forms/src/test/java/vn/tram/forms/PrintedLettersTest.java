package vn.tram.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedLettersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Hường Đặng Ượng",
                "H'Ñuê Ƀyă",
                "O’Connor-Müller Łukasz",
                "Иванова Ольга",
                "Παπαδοπούλου",
                "Puih"
            })
    void namesOfTheseScriptsArePrinted(String name) {
        assertThat(PrintedLetters.have(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "김민준", "สมชาย", "សុខា", "ສົມພອນ"})
    void namesOfOtherScriptsAreNot(String name) {
        assertThat(PrintedLetters.have(name)).isFalse();
    }
}
