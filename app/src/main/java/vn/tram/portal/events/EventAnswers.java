package vn.tram.portal.events;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tram.doses.DoseId;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.OwnRecords.OwnRecord;
import vn.tram.safety.CitizenReport;
import vn.tram.safety.NewReport.Elsewhere;
import vn.tram.safety.PatientState;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.shell.Formats;

/**
 * What was answered so far. The browser carries it from page to page in the form, so the server
 * keeps nothing; every answer is judged anew each time.
 */
record EventAnswers(Map<String, String> given) {

    /** The same report counts once, however often its page is sent. */
    static final String COMMAND = "lenh";

    static final String DOSE = "mui";
    static final String VACCINE = "vacxin";
    static final String SIGNS = "dau";
    static final String DAY = "ngay";
    static final String TIME = "gio";
    static final String STATE = "nay";
    static final String WORDS = "loi";

    /** Stands for a dose that is not on the record. */
    static final String ELSEWHERE = "khac";

    /** Stands for signs that are not in the list. */
    static final String OTHER_SIGN = "KHAC";

    /** How the person is, of somebody in a hospital. */
    static final String HOSPITAL = "HOSPITAL";

    private static final String[] NAMES = {COMMAND, DOSE, VACCINE, DAY, TIME, STATE, WORDS};
    private static final ZoneId ZONE = Formats.ZONE;
    private static final int LONGEST = 2_000;

    static EventAnswers of(HttpServletRequest request) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : NAMES) {
            Optional.ofNullable(request.getParameter(name))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                    .ifPresent(text -> given.put(name, text));
        }
        String[] signs = request.getParameterValues(SIGNS);
        if (signs != null) {
            String written =
                    Arrays.stream(signs)
                            .flatMap(each -> Arrays.stream(each.split(" ")))
                            .filter(each -> each.equals(OTHER_SIGN) || sign(each).isPresent())
                            .distinct()
                            .collect(Collectors.joining(" "));
            if (!written.isEmpty()) {
                given.put(SIGNS, written);
            }
        }
        String year = part(request, "y");
        if (!year.isEmpty()) {
            given.put(DAY, part(request, "d") + "/" + part(request, "m") + "/" + year);
        }
        given.putIfAbsent(COMMAND, TimeOrderedId.next().toString());
        return new EventAnswers(given);
    }

    private static String part(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed == null || typed.length() > 4 ? "" : typed.strip();
    }

    private static Optional<Sign> sign(String code) {
        return Arrays.stream(Sign.values()).filter(each -> each.name().equals(code)).findFirst();
    }

    EventAnswers without(String name) {
        Map<String, String> rest = new LinkedHashMap<>(given);
        rest.remove(name);
        return new EventAnswers(rest);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name));
    }

    boolean elsewhere() {
        return text(DOSE).filter(ELSEWHERE::equals).isPresent();
    }

    Optional<UUID> dose() {
        return text(DOSE).flatMap(EventAnswers::id);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    Set<Sign> signs() {
        return text(SIGNS).stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .flatMap(code -> sign(code).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.class)));
    }

    /** Empty for what is no day or no hour. */
    Optional<Instant> at(Instant now) {
        try {
            String[] parts = text(DAY).orElse("").split("/");
            LocalDate day =
                    LocalDate.of(
                            Integer.parseInt(parts[2]),
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[0]));
            if (text(TIME).isPresent()) {
                return Optional.of(day.atTime(time(text(TIME).get())).atZone(ZONE).toInstant());
            }
            // nobody remembers the hour: the latest that it can have been
            Instant end = day.plusDays(1).atStartOfDay(ZONE).toInstant().minusSeconds(60);
            boolean today = day.equals(LocalDate.ofInstant(now, ZONE));
            return Optional.of(today ? now : end);
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String typed) {
        String[] parts = typed.split("[:hg.]", 2);
        int minutes = parts.length < 2 || parts[1].isBlank() ? 0 : Integer.parseInt(parts[1]);
        return LocalTime.of(Integer.parseInt(parts[0].strip()), minutes);
    }

    boolean inHospital() {
        return text(STATE).filter(HOSPITAL::equals).isPresent();
    }

    Optional<PatientState> state() {
        return inHospital()
                ? Optional.of(PatientState.NOT_RECOVERED)
                : text(STATE)
                        .flatMap(
                                name ->
                                        Arrays.stream(PatientState.values())
                                                .filter(each -> each.name().equals(name))
                                                .findFirst());
    }

    CitizenReport report(OwnRecord own, Instant now) {
        return new CitizenReport(
                text(COMMAND).flatMap(EventAnswers::id).orElseGet(TimeOrderedId::next),
                own.id(),
                own.commune(),
                dose().map(DoseId::new),
                elsewhere()
                        ? Optional.of(
                                new Elsewhere(text(VACCINE).orElse(""), "", "", Optional.empty()))
                        : Optional.empty(),
                at(now).orElseThrow(),
                signs(),
                state().orElseThrow(),
                inHospital(),
                text(WORDS).orElse(""));
    }

    @Override
    public String toString() {
        return "EventAnswers[hidden]";
    }
}
