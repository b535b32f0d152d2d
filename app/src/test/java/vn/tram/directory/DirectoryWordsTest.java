package vn.tram.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.UnitCode;

class DirectoryWordsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private static final List<Refusal> REFUSALS =
            List.of(
                    new DirectoryRefusal.NotAdministrator(),
                    new DirectoryRefusal.LaterDivisionLoaded(DAY),
                    new DirectoryRefusal.UnitFileTooLarge(16),
                    new DirectoryRefusal.FacilityNameMissing(),
                    new DirectoryRefusal.FacilityNameTooLong(200),
                    new DirectoryRefusal.FacilityCodeMalformed(),
                    new DirectoryRefusal.FacilityCodeTaken("A"),
                    new DirectoryRefusal.NoSuchCommune(UnitCode.of("01558"), DAY),
                    new DirectoryRefusal.NoSuchFacility(),
                    new DirectoryRefusal.FacilityAlreadyClosed(DAY),
                    new DirectoryRefusal.ClosedBeforeOpened(DAY),
                    UnitFileRefused.of(List.of()));

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyRefusalFaultAndKindHasWords(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file =
                new InputStreamReader(
                        getClass()
                                .getResourceAsStream("/i18n/directory_" + language + ".properties"),
                        StandardCharsets.UTF_8)) {
            words.load(file);
        }

        Stream<String> refusals = REFUSALS.stream().map(refusal -> "refusal." + refusal.code());
        Stream<String> faults =
                Arrays.stream(UnitFileFault.Kind.values()).map(kind -> "fault." + kind.code());
        Stream<String> kinds =
                Arrays.stream(FacilityKind.values()).map(kind -> "facility.kind." + kind);

        assertThat(words.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(refusals, faults, kinds).flatMap(s -> s).toList());
    }

    @Test
    void thisTestKnowsEveryRefusal() {
        assertThat(
                        REFUSALS.stream()
                                .filter(DirectoryRefusal.class::isInstance)
                                .map(Object::getClass))
                .containsExactlyInAnyOrder(DirectoryRefusal.class.getPermittedSubclasses());
    }
}
