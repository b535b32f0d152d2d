package vn.tram.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tram.audit.AuditWords;
import vn.tram.processes.complaints.CertificateCorrection;
import vn.tram.processes.lists.SubjectListApproval;
import vn.tram.processes.safety.AdverseEventInvestigation;
import vn.tram.processes.sessions.VaccinationSessionProcess;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;

/** Reads the sources: whatever is recorded for proof can be read by people. */
class KnownActionsTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/tram");
    private static final Pattern ACTION = Pattern.compile("\"([a-z]+\\.[a-z][a-z-]*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private final Messages messages = new Messages();

    @Test
    void theFilterOffersExactlyWhatTheCodeRecords() throws IOException {
        assertThat(KnownActions.ALL).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(KnownActions.ALL)).isEqualTo(recorded());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRecordedActionHasWords(Language language) throws IOException {
        assertThat(recorded())
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        action ->
                                assertThat(words(language, "audit." + action))
                                        .as(action)
                                        .doesNotStartWith("!"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTaskHasWords(Language language) {
        assertThat(
                        Stream.of(
                                        Arrays.stream(SubjectListApproval.Task.values())
                                                .map(SubjectListApproval.Task::id),
                                        Arrays.stream(VaccinationSessionProcess.Task.values())
                                                .map(VaccinationSessionProcess.Task::id),
                                        Arrays.stream(CertificateCorrection.Task.values())
                                                .map(CertificateCorrection.Task::id),
                                        Arrays.stream(AdverseEventInvestigation.Task.values())
                                                .map(AdverseEventInvestigation.Task::id))
                                .flatMap(tasks -> tasks))
                .allSatisfy(
                        task ->
                                assertThat(words(language, "audit-value.task." + task))
                                        .doesNotStartWith("!"));
    }

    @Test
    void detailsHaveTheirPlaceInTheList() throws IOException {
        Path file = Path.of("src/main/resources/i18n/audit_vi.properties");
        List<Integer> places =
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("audit.") && line.contains(".with="))
                        .flatMap(line -> ARGUMENT.matcher(line).results())
                        .map(match -> Integer.valueOf(match.group(1)))
                        .toList();

        assertThat(places).isNotEmpty().allMatch(place -> place < AuditWords.DETAILS.size());
    }

    private String words(Language language, String key) {
        return messages.text(language.locale(), key);
    }

    /** Every literal that looks like an action, in files that record. */
    private static Set<String> recorded() throws IOException {
        Set<String> actions = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                // acts of the day make their events of the moment that they find
                if (source.contains("AuditEvent.by") || source.contains("moment.event(")) {
                    Matcher matcher = ACTION.matcher(source);
                    while (matcher.find()) {
                        actions.add(matcher.group(1));
                    }
                }
            }
        }
        return actions;
    }
}
