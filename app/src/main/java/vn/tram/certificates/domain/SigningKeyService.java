package vn.tram.certificates.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.certificates.CertificatesRefusal.Plain;
import vn.tram.certificates.SigningKeys;
import vn.tram.certificates.domain.CertificatesOfKeys.Counts;
import vn.tram.certificates.domain.KeyWithdrawalRows.Stored;
import vn.tram.certificates.keys.OwnKey;
import vn.tram.certificates.keys.PlatformKeys;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

@Service
class SigningKeyService implements SigningKeys {

    private final PlatformKeys keys;
    private final KeyWithdrawalRows withdrawals;
    private final CertificatesOfKeys certificates;
    private final AuditLog audit;
    private final CommandTransaction transactions;
    private final Clock clock;

    SigningKeyService(
            PlatformKeys keys,
            KeyWithdrawalRows withdrawals,
            CertificatesOfKeys certificates,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.keys = keys;
        this.withdrawals = withdrawals;
        this.certificates = certificates;
        this.audit = audit;
        this.transactions = new CommandTransaction(transactions);
        this.clock = clock;
    }

    @Override
    public Outcome<Overview> overview(Actor actor) {
        return answers(actor)
                ? Outcome.done(overviewOf(actor))
                : Outcome.refused(Plain.NOT_ALLOWED);
    }

    @Override
    public Outcome<Overview> lookAgain(Actor actor) {
        if (!administers(actor)) {
            return Outcome.refused(Plain.NOT_ALLOWED);
        }
        keys.lookAgain();
        audit.record(
                AuditEvent.by(actor, "certificate.keys-read").with("amount", keys.all().size()));
        return Outcome.done(overviewOf(actor));
    }

    private Overview overviewOf(Actor actor) {
        Map<String, Counts> counts = certificates.counts();
        Map<String, Stored> effective = withdrawals.effective();
        Optional<String> inForce =
                keys.canSign() ? Optional.of(keys.inForce().keyId().text()) : Optional.empty();
        List<Key> all =
                keys.all().stream()
                        .map(
                                key ->
                                        key(
                                                key,
                                                inForce.filter(id(key)::equals).isPresent(),
                                                counts.getOrDefault(id(key), Counts.NONE),
                                                Optional.ofNullable(effective.get(id(key)))
                                                        .map(held -> held.view(open(held, actor)))))
                        .toList();
        return new Overview(all, keys.problem());
    }

    private static String id(OwnKey key) {
        return key.signer().keyId().text();
    }

    private Key key(OwnKey key, boolean signs, Counts counts, Optional<Withdrawal> withdrawal) {
        return new Key(
                id(key),
                signs ? State.SIGNS : state(key),
                key.here(),
                key.signsFrom(),
                key.signsUntil(),
                key.signer().until(),
                counts.valid(),
                counts.signed(),
                withdrawal);
    }

    private State state(OwnKey key) {
        Instant now = clock.instant();
        if (key.givenUpAt().isPresent()) {
            return State.GIVEN_UP;
        }
        if (now.isAfter(key.signer().until())) {
            return State.ENDED;
        }
        return key.here() && now.isBefore(key.signsUntil()) ? State.STANDS_BY : State.VERIFIES;
    }

    @Override
    public Outcome<Void> propose(String keyId, String reason, Actor actor) {
        String given = CleanText.of(reason);
        if (!answers(actor)) {
            return Outcome.refused(Plain.NOT_ALLOWED);
        }
        if (given.length() < SHORTEST_REASON) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        if (given.length() > LONGEST_REASON) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        return transactions.run(
                () -> {
                    boolean made =
                            withdrawals.known(keyId)
                                    && withdrawals.propose(
                                            TimeOrderedId.next(),
                                            keyId,
                                            given,
                                            actor,
                                            administers(actor),
                                            now());
                    if (!made) {
                        return Outcome.refused(Plain.KEY_NOT_NOW);
                    }
                    record("certificate.key-suspected", keyId, actor, given);
                    return Outcome.done();
                });
    }

    @Override
    public Outcome<Void> decide(UUID withdrawal, Actor actor) {
        Outcome<Void> decided =
                transactions.run(
                        () ->
                                open(withdrawal, actor)
                                        .then(held -> byTwo(held, actor))
                                        .then(held -> giveUp(held, actor)));
        if (decided.isDone()) {
            keys.lookAgain();
        }
        return decided;
    }

    private Outcome<Stored> open(UUID withdrawal, Actor actor) {
        if (!answers(actor)) {
            return Outcome.refused(Plain.NOT_ALLOWED);
        }
        return withdrawals
                .lock(withdrawal)
                .filter(held -> held.state() == KeyWithdrawalRows.State.PROPOSED)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Plain.KEY_NOT_NOW));
    }

    private static boolean open(Stored held, Actor actor) {
        return held.state() == KeyWithdrawalRows.State.PROPOSED && byTwo(held, actor).isDone();
    }

    private static Outcome<Stored> byTwo(Stored held, Actor actor) {
        if (held.proposedBy().equals(actor.id().value())) {
            return Outcome.refused(Plain.OWN_PROPOSAL);
        }
        return held.byAdministrator() || administers(actor)
                ? Outcome.done(held)
                : Outcome.refused(Plain.ADMINISTRATOR_MISSING);
    }

    private Outcome<Void> giveUp(Stored held, Actor actor) {
        withdrawals.giveUp(held.keyId(), now());
        int current = certificates.current(held.keyId());
        withdrawals.end(held.view().id(), KeyWithdrawalRows.State.DECIDED, actor, current, now());
        audit.record(
                AuditEvent.by(actor, "certificate.key-given-up")
                        .with("code", held.keyId())
                        .with("amount", current)
                        .with("reason", held.view().reason()));
        return Outcome.done();
    }

    @Override
    public Outcome<Void> reject(UUID withdrawal, Actor actor) {
        return transactions.run(
                () ->
                        open(withdrawal, actor)
                                .map(
                                        held -> {
                                            withdrawals.end(
                                                    withdrawal,
                                                    KeyWithdrawalRows.State.REJECTED,
                                                    actor,
                                                    null,
                                                    now());
                                            record(
                                                    "certificate.key-cleared-of-suspicion",
                                                    held.keyId(),
                                                    actor,
                                                    held.view().reason());
                                            return null;
                                        }));
    }

    private void record(String action, String keyId, Actor actor, String reason) {
        audit.record(AuditEvent.by(actor, action).with("code", keyId).with("reason", reason));
    }

    private static boolean answers(Actor actor) {
        return administers(actor) || !actor.rightsAs(Role.PROVINCE).isEmpty();
    }

    private static boolean administers(Actor actor) {
        return actor.rightsAs(Role.ADMIN).stream()
                .anyMatch(right -> right.unit().isEmpty() && right.facility().isEmpty());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
