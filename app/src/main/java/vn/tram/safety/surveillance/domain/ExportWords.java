package vn.tram.safety.surveillance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.Divisions;
import vn.tram.kernel.UnitCode;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.surveillance.domain.CaseRecord.Told;
import vn.tram.safety.surveillance.domain.CaseRecord.Who;
import vn.tram.shell.Messages;

/** Words of cases in exports: official papers are Vietnamese only. */
@Component
class ExportWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu");

    private final Messages messages;
    private final Divisions divisions;

    ExportWords(Messages messages, Divisions divisions) {
        this.messages = messages;
        this.divisions = divisions;
    }

    String text(String key, Object... arguments) {
        return messages.text(VIETNAMESE, key, arguments);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String moment(Instant at) {
        return MOMENT.format(ZonedDateTime.ofInstant(at, WorkingCalendar.ZONE));
    }

    String moment(Optional<Instant> at) {
        return at.map(this::moment).orElse("");
    }

    /** Not empty ones, one behind the other. */
    static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(between));
    }

    String sex(CaseRecord of) {
        return of.who().sex().map(sex -> text("safety-see.sex." + sex.name())).orElse("");
    }

    String address(Who who) {
        String commune =
                who.commune()
                        .map(UnitCode::of)
                        .flatMap(divisions::commune)
                        .map(AdministrativeUnit::name)
                        .orElse("");
        return joined(", ", who.address(), commune);
    }

    String criteria(CaseRecord of) {
        return of.criteria().stream()
                .map(each -> text("safety-page.criterion." + each.name()))
                .collect(Collectors.joining("; "));
    }

    /** Signs and words of all reports, each once. */
    String course(CaseRecord of) {
        Stream<String> signs =
                of.told().stream()
                        .flatMap(told -> Arrays.stream(told.signs().split(" ")))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .map(code -> text("day.sign." + code));
        String signWords = signs.collect(Collectors.joining(", "));
        List<String> narratives = of.told().stream().map(Told::narrative).distinct().toList();
        return joined(". ", signWords, joined("; ", narratives.toArray(String[]::new)));
    }

    String terms(CaseRecord of) {
        return of.told().stream()
                .flatMap(told -> Arrays.stream(told.signs().split(" ")))
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(code -> text("day.sign." + code))
                .collect(Collectors.joining(", "));
    }
}
