package vn.tram.staff;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;

/** Everything the capability told the others. */
public class StaffEvents {

    private final List<StaffEvent> all = new CopyOnWriteArrayList<>();

    @EventListener
    void on(StaffEvent event) {
        all.add(event);
    }

    public List<StaffEvent> all() {
        return all;
    }

    public <T extends StaffEvent> List<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
