package vn.tram.portal.complaints;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.complaints.ComplaintState;
import vn.tram.complaints.ComplaintView;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Divisions;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.kernel.UnitCode;
import vn.tram.shell.Messages;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Role;

/** Who has a complaint before them, by the name that people know. */
@Component
class DeskNames {

    private final AdministrativeUnits units;
    private final Divisions divisions;
    private final Facilities facilities;
    private final Messages messages;

    DeskNames(
            AdministrativeUnits units,
            Divisions divisions,
            Facilities facilities,
            Messages messages) {
        this.units = units;
        this.divisions = divisions;
        this.facilities = facilities;
        this.messages = messages;
    }

    /** "Trạm Y tế xã Hạ Lang"; while an identity is compared, the police. */
    String of(ComplaintView complaint, Locale locale) {
        if (complaint.state() == ComplaintState.VERIFYING) {
            return messages.text(locale, "portal.desk.IDENTITY");
        }
        if (complaint.desk().isEmpty()) {
            return messages.text(locale, "portal.desk.unknown");
        }
        CasePlace place = complaint.place();
        Role desk = complaint.desk().get();
        return switch (desk) {
            case PROVINCE -> named(desk, place.province().orElse(place.commune()), locale);
            case DISTRICT -> named(desk, place.district().orElse(place.commune()), locale);
            default ->
                    place.facility()
                            .flatMap(facilities::byId)
                            .map(Facility::name)
                            .orElseGet(() -> named(Role.STATION, place.commune(), locale));
        };
    }

    private String named(Role desk, UnitCode unit, Locale locale) {
        return messages.text(locale, "portal.desk." + desk, name(unit));
    }

    /** Within a sentence: "xã Hạ Lang". */
    private String name(UnitCode unit) {
        Optional<String> name =
                divisions.days().stream()
                        .flatMap(day -> units.at(unit, day).stream())
                        .map(found -> found.name())
                        .findFirst();
        return name.map(text -> text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1))
                .orElse(unit.value());
    }
}
