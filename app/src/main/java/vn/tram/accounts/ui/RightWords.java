package vn.tram.accounts.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.shell.Messages;
import vn.tram.staff.Right;

/** A right in words: the role, and the place by its name of today. */
@Component
class RightWords {

    private final AdministrativeUnits units;
    private final Facilities facilities;
    private final Messages messages;
    private final Clock clock;

    RightWords(AdministrativeUnits units, Facilities facilities, Messages messages, Clock clock) {
        this.units = units;
        this.facilities = facilities;
        this.messages = messages;
        this.clock = clock;
    }

    String role(Right right) {
        return messages.text("shell.role." + right.role());
    }

    String place(Right right) {
        Optional<String> facility = right.facility().flatMap(facilities::byId).map(Facility::name);
        return facility.orElseGet(
                () ->
                        right.unit()
                                .map(
                                        code ->
                                                units.ancestry(
                                                        code,
                                                        messages.formats()
                                                                .localDate(clock.instant())))
                                .map(line -> joined(line, right))
                                .orElseGet(() -> messages.text("accounts.nationwide")));
    }

    /** "Trạm Y tế: Xã Hạ Lang, Tỉnh Cao Bằng", one after the other. */
    String all(List<Right> rights) {
        return rights.stream()
                .map(right -> role(right) + ": " + place(right))
                .collect(Collectors.joining("; "));
    }

    private String joined(List<AdministrativeUnit> line, Right right) {
        return line.isEmpty()
                ? messages.text("accounts.unit-gone", right.unit().orElseThrow().value())
                : line.stream().map(AdministrativeUnit::name).collect(Collectors.joining(", "));
    }
}
