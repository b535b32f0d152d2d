package vn.tram.notices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tram.kernel.SearchKey;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.gateway.Outgoing;
import vn.tram.notices.gateway.SmsText;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;

/** An SMS tells where and when, and nothing about anybody's health or papers. */
class SmsTemplatesTest {

    /** Folded, as {@link SearchKey} folds; a word that begins so is meant as well. */
    private static final List<String> FORBIDDEN =
            List.of(
                    "vac xin",
                    "vacxin",
                    "vaccin",
                    "tiem",
                    "chung ngua",
                    "mui",
                    "lieu",
                    "sang loc",
                    "phan ung",
                    "tai bien",
                    "benh",
                    "dich",
                    "covid",
                    "soi",
                    "cum",
                    "suc khoe",
                    "xet nghiem",
                    "ket qua",
                    "mang thai",
                    "dinh danh",
                    "cccd",
                    "cmnd",
                    "can cuoc",
                    "ma so",
                    "ngay sinh",
                    "inject",
                    "jab",
                    "shot",
                    "dose",
                    "immuni",
                    "screening",
                    "reaction",
                    "adverse",
                    "disease",
                    "measles",
                    "flu",
                    "pregnan",
                    "test result",
                    "diagnos",
                    "id number",
                    "identity number",
                    "date of birth",
                    "born");

    private static final Map<String, String> TYPICAL =
            Map.of(
                    "code", "402917",
                    "minutes", "5",
                    "place", "Trạm Y tế xã Hạ Lang",
                    "address", "xóm Đồng Tâm",
                    "time", "08:00",
                    "date", "25/11/2026",
                    "oldDate", "24/11/2026",
                    "number", "125",
                    "until", "28/11/2026");

    private final Messages messages = new Messages();
    private final Wording wording = new Wording(messages);

    static Stream<NoticeTemplate> bySms() {
        return Arrays.stream(NoticeTemplate.values())
                .filter(template -> template.channels().contains(NoticeChannel.SMS));
    }

    @ParameterizedTest
    @MethodSource("bySms")
    void noWordingNamesAVaccineADiseaseAFindingOrAnIdNumber(NoticeTemplate template) {
        for (Language language : Language.values()) {
            String words =
                    " "
                            + SearchKey.of(
                                            pattern(template, language)
                                                    .replaceAll("[^\\p{L}\\p{N}]+", " "))
                                    .toLowerCase(Locale.ROOT);
            assertThat(FORBIDDEN)
                    .as("%s in %s: %s", template, language, words)
                    .noneMatch(fact -> words.contains(" " + fact));
        }
    }

    @Test
    void theListFindsWhatItLooksFor() {
        String words = " " + SearchKey.of("Mời bạn đến tiêm mũi 2");

        assertThat(FORBIDDEN).anyMatch(fact -> words.contains(" " + fact));
    }

    static Stream<Arguments> lengths() {
        return Stream.of(
                Arguments.of(NoticeTemplate.SESSION_INVITATION, Language.VI, 2),
                Arguments.of(NoticeTemplate.SESSION_INVITATION, Language.EN, 2),
                Arguments.of(NoticeTemplate.SESSION_MOVED, Language.VI, 2),
                Arguments.of(NoticeTemplate.SESSION_MOVED, Language.EN, 2),
                Arguments.of(NoticeTemplate.SESSION_CANCELLED, Language.VI, 2),
                Arguments.of(NoticeTemplate.SESSION_CANCELLED, Language.EN, 2),
                Arguments.of(NoticeTemplate.SESSION_NEW_DATE, Language.VI, 2),
                Arguments.of(NoticeTemplate.SESSION_NEW_DATE, Language.EN, 2),
                Arguments.of(NoticeTemplate.PORTAL_CODE, Language.VI, 2),
                Arguments.of(NoticeTemplate.PORTAL_CODE, Language.EN, 2),
                Arguments.of(NoticeTemplate.PHONE_CODE, Language.VI, 2),
                Arguments.of(NoticeTemplate.PHONE_CODE, Language.EN, 2),
                Arguments.of(NoticeTemplate.COMPLAINT_ANSWERED, Language.VI, 2),
                Arguments.of(NoticeTemplate.COMPLAINT_ANSWERED, Language.EN, 1),
                Arguments.of(NoticeTemplate.RECORD_CORRECTED, Language.VI, 2),
                Arguments.of(NoticeTemplate.RECORD_CORRECTED, Language.EN, 1),
                Arguments.of(NoticeTemplate.COMPLAINT_ASKED, Language.VI, 2),
                Arguments.of(NoticeTemplate.COMPLAINT_ASKED, Language.EN, 1));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void withATypicalPlaceItTakesSoManyParts(
            NoticeTemplate template, Language language, int parts) {
        String body = typical(template, language).body();
        SmsText text = SmsText.of(body);

        assertThat(text.ucs2()).isEqualTo(!StandardCharsets.US_ASCII.newEncoder().canEncode(body));
        assertThat(text.parts()).as(typical(template, language).body()).hasSize(parts);
    }

    @Test
    void everyTemplateBySmsHasItsLengthAbove() {
        assertThat(lengths().map(each -> each.get()[0]).collect(Collectors.toSet()))
                .isEqualTo(bySms().collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(NoticeTemplate.class)
    void everyArgumentButALinkIsUsedInEveryWording(NoticeTemplate template) {
        for (Language language : Language.values()) {
            for (NoticeChannel channel : template.channels()) {
                Map<String, String> marked = new HashMap<>();
                template.arguments().forEach(name -> marked.put(name, "<" + name + ">"));
                Outgoing outgoing = wording.of(notice(template, channel, language, marked));
                assertThat(outgoing.body())
                        .as("%s %s %s", template, language, channel)
                        .doesNotContain("!")
                        .contains(marked.values())
                        .doesNotContain("{");
                assertThat(outgoing.subject()).doesNotContain("!").doesNotContain("{");
            }
        }
    }

    @Test
    void withoutALinkItsLineIsLeftOut() {
        Map<String, String> arguments =
                Map.of("task", "Duyệt", "code", "DS-1", "due", "nay", NoticeTemplate.LINK, "");
        Outgoing outgoing =
                wording.of(
                        notice(
                                NoticeTemplate.TASK_OVERDUE,
                                NoticeChannel.EMAIL,
                                Language.VI,
                                arguments));

        assertThat(outgoing.body())
                .doesNotContain(messages.text(Language.VI.locale(), "notice.link", "").strip());
    }

    @Test
    void aLineBreakInAnArgumentBeginsNoHeaderOfAnEmail() {
        Map<String, String> arguments =
                Map.of("place", "Hạ Lang\r\nBcc: all@halang.example", "time", "8", "date", "1");
        Outgoing outgoing =
                wording.of(
                        notice(
                                NoticeTemplate.SESSION_CANCELLED,
                                NoticeChannel.EMAIL,
                                Language.VI,
                                arguments));

        assertThat(outgoing.subject()).contains("Hạ Lang Bcc").doesNotContainPattern("[\r\n]");
    }

    private String pattern(NoticeTemplate template, Language language) {
        Object[] nothing = template.arguments().stream().map(name -> "").toArray();
        return messages.text(language.locale(), "notice." + template.code() + ".sms", nothing);
    }

    private Outgoing typical(NoticeTemplate template, Language language) {
        return wording.of(notice(template, NoticeChannel.SMS, language, TYPICAL));
    }

    private static StoredNotice notice(
            NoticeTemplate template,
            NoticeChannel channel,
            Language language,
            Map<String, String> arguments) {
        return new StoredNotice(
                UUID.randomUUID(), channel, "+84912345284", template, language, arguments, 0);
    }
}
