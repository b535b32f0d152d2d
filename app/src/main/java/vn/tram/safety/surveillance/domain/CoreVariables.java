package vn.tram.safety.surveillance.domain;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Sex;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.surveillance.domain.CaseRecord.Told;

/**
 * The core variables of WHO for adverse events following immunization (GACVS, December 2015), one
 * column each in their order, in English, for systems that read them. Times are those of Viet Nam
 * with their offset. A variable that nothing here tells has an empty column.
 */
@Component
class CoreVariables {

    static final List<String> COLUMNS =
            List.of(
                    "date_received_national",
                    "reporting_country",
                    "location",
                    "worldwide_unique_number",
                    "patient_identifier",
                    "age_years",
                    "date_of_birth",
                    "sex",
                    "medical_history",
                    "primary_suspect_vaccine",
                    "manufacturer",
                    "batch_lot",
                    "dose_number",
                    "diluent_lot",
                    "date_of_vaccination",
                    "time_of_vaccination",
                    "place_of_vaccination",
                    "other_vaccines",
                    "date_time_of_onset",
                    "adverse_event",
                    "narrative",
                    "serious",
                    "seriousness_type",
                    "outcome",
                    "reporter_name",
                    "reporter_institution",
                    "reporter_position",
                    "reporter_contact",
                    "date_of_report",
                    "causality");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX");

    private final ExportWords words;

    CoreVariables(ExportWords words) {
        this.words = words;
    }

    List<String> row(CaseRecord of) {
        Optional<ZonedDateTime> given = of.given().at().map(at -> at.atZone(WorkingCalendar.ZONE));
        ZonedDateTime recorded = of.recordedAt().atZone(WorkingCalendar.ZONE);
        Optional<Told> reporter = of.told().stream().findFirst();
        return List.of(
                of.toldMinistryAt()
                        .map(at -> DAY.format(at.atZone(WorkingCalendar.ZONE)))
                        .orElse(""),
                "VN",
                words.address(of.who()),
                "VN-TRAM-" + of.code(),
                initials(of.who().name()),
                of.who().age().map(String::valueOf).orElse(""),
                of.who().birth(),
                of.who().sex().map(CoreVariables::sex).orElse(""),
                of.history(),
                of.given().vaccine(),
                of.given().maker(),
                of.given().lot(),
                of.given().ordinal() == 0 ? "" : String.valueOf(of.given().ordinal()),
                of.given().diluent(),
                given.map(DAY::format).orElse(""),
                of.given().dayOnly() ? "" : given.map(TIME::format).orElse(""),
                of.given().place(),
                of.given().others(),
                MOMENT.format(of.eventAt().atZone(WorkingCalendar.ZONE)),
                words.terms(of),
                of.told().stream()
                        .map(Told::narrative)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                of.serious() ? "Y" : "N",
                of.criteria().stream()
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("; ")),
                of.outcome().name().toLowerCase(Locale.ROOT),
                reporter.map(Told::by).orElse(""),
                reporter.map(Told::facility).orElse(""),
                "",
                "",
                DAY.format(recorded),
                of.conclusion().map(Enum::name).orElse(""));
    }

    /** Of a name written family name first: {@code N.T.H.} */
    static String initials(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining());
    }

    private static String sex(Sex sex) {
        return switch (sex) {
            case MALE -> "M";
            case FEMALE -> "F";
            case OTHER -> "U";
        };
    }
}
