package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tram.sessions.SessionStaff;
import vn.tram.staff.StaffId;

/** Who injects: the one at the tablet, or somebody assigned to the session. */
class InjectorChoice extends Select<StaffId> {

    InjectorChoice(DayFrame frame) {
        DayServices services = frame.services();
        Map<StaffId, String> names = new LinkedHashMap<>();
        names.put(services.actor().id(), services.actor().displayName());
        for (SessionStaff member : services.day().staff(frame.session().id(), services.actor())) {
            names.putIfAbsent(member.id(), member.name());
        }
        setLabel(services.text("injector"));
        setItems(names.keySet());
        setItemLabelGenerator(names::get);
        setValue(services.actor().id());
        setWidthFull();
    }

    StaffId value() {
        return getValue();
    }
}
