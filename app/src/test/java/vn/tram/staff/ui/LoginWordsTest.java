package vn.tram.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.tram.staff.Role;
import vn.tram.staff.StaffRefusal;

class LoginWordsTest {

    private final LoginWords words = new LoginWords();

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle("i18n.staff", Locale.forLanguageTag(language)).keySet();
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys("vi")).isEqualTo(keys("en")).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void everyRefusalAndRoleHasWords(PageLanguage language) {
        assertThat(
                        Stream.concat(
                                Arrays.stream(StaffRefusal.values())
                                        .map(refusal -> words.refusal(language, refusal)),
                                Arrays.stream(Role.values())
                                        .map(role -> words.text(language, "staff.card." + role))))
                .allMatch(text -> !text.isBlank());
    }

    @Test
    void templatesAskForWordsThatExistAndSayNothingThemselves() throws Exception {
        Resource[] templates =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath:templates/staff/*.mustache");
        assertThat(templates).hasSizeGreaterThan(8);
        Set<String> known = keys("vi");
        for (Resource template : templates) {
            String text = template.getContentAsString(StandardCharsets.UTF_8);
            Matcher asked = Pattern.compile("\\{\\{#t}}([^{]+)\\{\\{/t}}").matcher(text);
            Set<String> keys =
                    asked.results().map(found -> found.group(1)).collect(Collectors.toSet());
            assertThat(known).as(template.getFilename()).containsAll(keys);
            String literal =
                    asked.replaceAll("")
                            .replaceAll("\\{\\{#svg}}[^{]*\\{\\{/svg}}", "")
                            .replaceAll("\\{\\{[^}]*}}+", "")
                            .replaceAll("<[^>]*>", "")
                            .replaceAll("Tiếng Việt|English|Trạm|·", "")
                            .strip();
            assertThat(literal).as("text in " + template.getFilename()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PT0.2S,1 giây,1 second",
        "PT30S,30 giây,30 seconds",
        "PT1M31S,2 phút,2 minutes",
        "PT59M1S,60 phút,60 minutes"
    })
    void aPauseIsRoundedUp(Duration pause, String vietnamese, String english) {
        assertThat(words.pause(PageLanguage.VI, pause)).isEqualTo(vietnamese);
        assertThat(words.pause(PageLanguage.EN, pause)).isEqualTo(english);
    }
}
