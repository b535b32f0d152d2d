package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Optional;
import vn.tram.safety.EventFindings.Delivery;
import vn.tram.safety.EventFindings.Findings;
import vn.tram.safety.EventFindings.Outside;
import vn.tram.safety.EventFindings.Practice;
import vn.tram.safety.EventFindings.Storage;
import vn.tram.safety.EventFindings.Used;
import vn.tram.safety.EventFindings.Vial;
import vn.tram.safety.EventView;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;

/** What ledger, temperature log and doses say of storage and practice; nothing of it is typed. */
class FindingsCard extends Card {

    private final transient SafetyWords words;

    FindingsCard(EventView event, EventServices services) {
        super(services.words().text("findings"));
        this.words = services.words();
        Optional<Findings> found =
                services.inquiry().findings().of(event.id(), services.current().get());
        if (found.isEmpty()) {
            put(Texts.quiet(words.text("findings.none")));
        }
        found.ifPresent(this::show);
    }

    private void show(Findings found) {
        put(Texts.quiet(words.text("findings.what")));
        found.storage().ifPresent(this::storage);
        found.deliveries().forEach(each -> put(delivery(each)));
        found.vial().ifPresent(each -> put(vial(each)));
        practice(found.practice());
        found.used().forEach(each -> put(used(each)));
    }

    private void storage(Storage storage) {
        boolean bad = storage.gaps() > 0 || !storage.outside().isEmpty();
        put(
                fact(
                        bad,
                        words.text("finding.storage", storage.store()),
                        words.text(
                                "finding.storage.line",
                                date(storage.from()),
                                date(storage.until()),
                                storage.readings(),
                                storage.gaps(),
                                storage.outside().size())));
        storage.outside().forEach(each -> put(outside(each)));
    }

    private Component outside(Outside reading) {
        return Texts.quiet(
                words.text(
                        "finding.outside",
                        words.when(reading.at()),
                        degrees(reading.celsius()),
                        reading.note()));
    }

    private Component delivery(Delivery delivery) {
        return fact(
                !delivery.problems().isEmpty(),
                words.text("finding.delivery", delivery.code()),
                words.text(
                        "finding.delivery.line",
                        words.when(delivery.at()),
                        delivery.celsius().map(this::degrees).orElse("–"),
                        delivery.vvm().map(String::valueOf).orElse("–")));
    }

    private Component vial(Vial vial) {
        return fact(
                vial.overAge(),
                words.text("finding.vial", vial.code()),
                words.text(
                        "finding.vial.line",
                        words.when(vial.openedAt()),
                        words.when(vial.discardAt())));
    }

    private void practice(Practice practice) {
        put(
                fact(
                        false,
                        words.text("finding.injector", practice.injector()),
                        words.text("finding.injector.line", practice.injected())));
        practice.expiresOn()
                .ifPresent(
                        day ->
                                put(
                                        fact(
                                                practice.expired(),
                                                words.text("finding.expiry"),
                                                date(day))));
        put(
                fact(
                        practice.intervalShort(),
                        words.text("finding.interval"),
                        words.text(
                                practice.intervalShort()
                                        ? "finding.interval.short"
                                        : "finding.interval.ok")));
    }

    private Component used(Used used) {
        return fact(
                used.reactions() > 1,
                words.text("finding.used", words.product(used.product()), used.lot()),
                words.text("finding.used.line", used.vaccinated(), used.reactions()));
    }

    private Component fact(boolean bad, String title, String line) {
        return Arrange.lines(
                Marks.beside(
                        new Span(title),
                        bad
                                ? StatusChip.of(
                                        Tone.LATE, Icon.TRIANGLE_ALERT, words.text("finding.look"))
                                : StatusChip.of(Tone.DONE, Icon.CHECK, words.text("finding.ok"))),
                Texts.quiet(line));
    }

    private String date(java.time.LocalDate day) {
        return words.messages().formats().date(day);
    }

    private String degrees(BigDecimal celsius) {
        return words.text("finding.celsius", celsius);
    }
}
