package vn.tram.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tram.certificates.CertificatePrinting;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.DoseStanding;
import vn.tram.certificates.NotEligible;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.people.PersonId;
import vn.tram.people.PersonView;
import vn.tram.shell.Watch;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;
import vn.tram.shell.kit.TwoLines;

/** Each dose with its certificate, the latest first: where it stands, or why there is none. */
class CertificatesCard extends Card {

    private final transient CertificateServices services;
    private final transient PersonId person;
    private final transient CertificateActs acts;
    private final transient Watch watch;
    private transient List<DoseStanding> shown = List.of();
    private transient Map<DoseId, DoseView> doses = Map.of();

    CertificatesCard(
            PersonView person,
            List<DoseStanding> standings,
            CertificateServices services,
            Runnable reload) {
        super(services.text("card"));
        this.services = services;
        this.person = person.id();
        this.acts = new CertificateActs(services, reload);
        this.watch = Watch.forTenMinutes(this, this::look);
        addClassName("certificates-card");
        show(standings);
    }

    private void show(List<DoseStanding> standings) {
        shown = standings;
        doses =
                services.doses().ofPerson(person, true).stream()
                        .collect(Collectors.toMap(DoseView::id, Function.identity()));
        body().removeAll();
        standings.stream()
                .sorted(Comparator.comparing(this::day).reversed())
                .forEach(standing -> put(line(standing)));
        watch.set(standings.stream().anyMatch(CertificatesCard::beingSigned));
    }

    /** The signature follows within moments; nobody has to load the page again for it. */
    private void look() {
        List<DoseStanding> now = services.certificates().ofPerson(person, services.current().get());
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private static boolean beingSigned(DoseStanding standing) {
        boolean making = standing.last().isEmpty() && standing.why().isEmpty();
        return making
                || standing.last()
                        .filter(each -> each.state() == CertificateState.READY)
                        .isPresent();
    }

    private LocalDate day(DoseStanding standing) {
        return doses.get(standing.dose()).givenOn();
    }

    private Component line(DoseStanding standing) {
        DoseView dose = doses.get(standing.dose());
        Div line = new Div(Arrange.chips(name(dose), chip(standing)));
        line.addClassName("certificate-line");
        standing.last()
                .flatMap(CertificateView::issue)
                .map(issue -> Texts.quiet(issue.uvci()))
                .ifPresent(code -> line.add(new Div(code)));
        standing.last()
                .flatMap(CertificateView::revocation)
                .map(this::words)
                .ifPresent(words -> line.add(new Div(Texts.quiet(words))));
        standing.last().flatMap(this::printed).ifPresent(line::add);
        List<Component> buttons = buttons(standing);
        if (!buttons.isEmpty()) {
            line.add(Arrange.chips(buttons.toArray(Component[]::new)));
        }
        return line;
    }

    private Component name(DoseView dose) {
        return TwoLines.of(
                services.text("dose", dose.number()),
                services.messages().formats().date(dose.givenOn())
                        + " · "
                        + services.productName(dose.product()));
    }

    private Component chip(DoseStanding standing) {
        Optional<NotEligible> why = standing.why();
        if (why.isPresent() && why.get() != NotEligible.REVOKED) {
            return StatusChip.of(
                    Tone.TODAY,
                    Icon.CIRCLE_ALERT,
                    services.messages().text("certificates.not-eligible." + why.get().code()));
        }
        return standing.last()
                .map(this::chip)
                .orElseGet(
                        () ->
                                StatusChip.of(
                                        Tone.WAIT, Icon.HOURGLASS, services.text("state.making")));
    }

    private StatusChip chip(CertificateView certificate) {
        return switch (certificate.state()) {
            case READY -> StatusChip.of(Tone.WAIT, Icon.HOURGLASS, services.text("state.READY"));
            case ISSUED ->
                    StatusChip.of(
                            Tone.DONE,
                            Icon.BADGE_CHECK,
                            services.text("state.ISSUED", until(certificate)));
            case EXPIRED ->
                    StatusChip.of(
                            Tone.TODAY,
                            Icon.CLOCK,
                            services.text("state.EXPIRED", until(certificate)));
            case REISSUED ->
                    StatusChip.of(Tone.PLAIN, Icon.HISTORY, services.text("state.REISSUED"));
            case REVOKED -> StatusChip.of(Tone.LATE, Icon.CIRCLE_X, services.text("state.REVOKED"));
        };
    }

    private String until(CertificateView certificate) {
        return certificate
                .issue()
                .map(issue -> services.messages().formats().dateTime(issue.expiresAt()))
                .orElse("");
    }

    private String words(CertificateView.Revocation revocation) {
        String reason =
                services.messages().text("certificates.revoked." + revocation.reason().code());
        String at = services.messages().formats().dateTime(revocation.at());
        String who =
                revocation
                        .byName()
                        .map(name -> services.text("revoked.by", at, name))
                        .orElseGet(() -> services.text("revoked.at", at));
        return revocation.words().isBlank()
                ? reason + ". " + who
                : reason + ": " + revocation.words() + ". " + who;
    }

    private Optional<Component> printed(CertificateView certificate) {
        List<CertificatePrinting> printings =
                services.papers().printings(certificate.id(), services.current().get());
        if (printings.isEmpty()) {
            return Optional.empty();
        }
        String text =
                services.text(
                        "printed",
                        printings.size(),
                        new PrintingWords(services).last(printings.get(0)));
        return Optional.of(new Div(Texts.quiet(text)));
    }

    private List<Component> buttons(DoseStanding standing) {
        List<Component> buttons = new ArrayList<>();
        standing.last()
                .ifPresent(
                        certificate -> {
                            if (services.papers().mayPrint(certificate, services.current().get())) {
                                buttons.add(acts.print(certificate));
                            }
                            acts.reissue(certificate).ifPresent(buttons::add);
                            if (certificate.state() != CertificateState.REVOKED) {
                                acts.revoke(certificate).ifPresent(buttons::add);
                            }
                        });
        return buttons;
    }
}
