package vn.tram.sessions.ui.day;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.tram.sessions.DayConsent;
import vn.tram.sessions.DayDesks;
import vn.tram.sessions.DayInjection;
import vn.tram.sessions.DayObservation;
import vn.tram.sessions.DayReception;
import vn.tram.sessions.DayResults;
import vn.tram.sessions.DayScreening;
import vn.tram.sessions.SessionDay;
import vn.tram.shell.Messages;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** Everything the desks ask; one bean, so that each part takes one argument. */
@Component("dayServices")
record DayServices(
        SessionDay day,
        DayDesks desks,
        DayReception reception,
        DayScreening screening,
        DayConsent consent,
        DayInjection injection,
        DayObservation observation,
        DayResults results,
        Products products,
        CurrentActor currentActor,
        Messages messages,
        Clock clock) {

    String text(String key, Object... arguments) {
        return messages.text("day." + key, arguments);
    }

    Actor actor() {
        return currentActor.get();
    }

    String productName(String code) {
        return products.byCode(code).map(Product::name).orElse(code);
    }
}
