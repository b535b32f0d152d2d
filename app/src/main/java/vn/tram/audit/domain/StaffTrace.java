package vn.tram.audit.domain;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.StaffEvent;
import vn.tram.staff.StaffId;

/**
 * Keeps what happens to accounts. Tries that were not even looked at leave no entry: a stranger
 * could fill the record with them.
 */
@Component
class StaffTrace {

    private final AuditLog log;
    private final Actors actors;

    StaffTrace(AuditLog log, Actors actors) {
        this.log = log;
        this.actors = actors;
    }

    @EventListener
    void on(StaffEvent.SignedIn event) {
        log.record(
                own(event.account(), "staff.signed-in")
                        .with("factor", event.factor().name())
                        .with("knownDevice", event.knownDevice()));
    }

    @EventListener
    void on(StaffEvent.SignInRefused event) {
        if (!event.throttled()) {
            AuditEvent refused =
                    AuditEvent.bySystem("staff.sign-in-refused")
                            .with("factor", event.factor().name());
            log.record(event.account().map(id -> about(refused, id)).orElse(refused));
        }
    }

    @EventListener
    void on(StaffEvent.SignedOut event) {
        log.record(own(event.account(), "staff.signed-out"));
    }

    @EventListener
    void on(StaffEvent.SecondFactorEnrolled event) {
        log.record(own(event.account(), "staff.second-factor-enrolled"));
    }

    @EventListener
    void on(StaffEvent.PasswordChanged event) {
        log.record(own(event.account(), "staff.password-changed"));
    }

    @EventListener
    void on(StaffEvent.AccountCreated event) {
        log.record(about(by(event.by(), "staff.account-created"), event.account()));
    }

    @EventListener
    void on(StaffEvent.AccountDeactivated event) {
        log.record(about(by(Optional.of(event.by()), "staff.account-closed"), event.account()));
    }

    @EventListener
    void on(StaffEvent.AccountReactivated event) {
        log.record(about(by(Optional.of(event.by()), "staff.account-reopened"), event.account()));
    }

    @EventListener
    void on(StaffEvent.RightGranted event) {
        log.record(right(by(event.by(), "staff.right-granted"), event.account(), event.right()));
    }

    @EventListener
    void on(StaffEvent.RightRevoked event) {
        log.record(
                right(
                        by(Optional.of(event.by()), "staff.right-revoked"),
                        event.account(),
                        event.right()));
    }

    @EventListener
    void on(StaffEvent.SecondFactorReset event) {
        log.record(
                about(by(Optional.of(event.by()), "staff.second-factor-reset"), event.account()));
    }

    @EventListener
    void on(StaffEvent.PasswordReset event) {
        log.record(about(by(Optional.of(event.by()), "staff.password-reset"), event.account()));
    }

    @EventListener
    void on(StaffEvent.EmailChanged event) {
        log.record(about(by(Optional.of(event.by()), "staff.email-changed"), event.account()));
    }

    private AuditEvent own(StaffId account, String action) {
        return about(by(Optional.of(account), action), account);
    }

    private AuditEvent by(Optional<StaffId> who, String action) {
        return who.map(actors::named)
                .map(actor -> AuditEvent.by(actor, action))
                .orElseGet(() -> AuditEvent.bySystem(action));
    }

    /** About an account, in the unit where its owner works, so that the unit's auditor sees it. */
    private AuditEvent about(AuditEvent event, StaffId account) {
        AuditEvent about = event.about(account.value());
        return unit(actors.named(account)).map(about::in).orElse(about);
    }

    private static Optional<UnitCode> unit(Actor actor) {
        return actor.rights().stream().flatMap(right -> right.unit().stream()).findFirst();
    }

    private static AuditEvent right(AuditEvent event, StaffId account, Right right) {
        AuditEvent about = event.about(account.value()).with("role", right.role().name());
        return right.unit().map(code -> about.in(code).with("unit", code.value())).orElse(about);
    }
}
