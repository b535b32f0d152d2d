package vn.tram.shell.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {

    @ParameterizedTest
    @EnumSource(Icon.class)
    void everyNameIsADrawingInTheSet(Icon icon) {
        assertThat(icon.markup())
                .startsWith("<svg viewBox=\"0 0 24 24\"")
                .endsWith("</svg>")
                .contains("/>")
                .doesNotContain("<script", "onload", "href", "<!--");
    }
}
