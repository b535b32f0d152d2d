package vn.tram.staff.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Role;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffEvent;
import vn.tram.staff.StaffId;
import vn.tram.staff.StaffSummary;
import vn.tram.staff.signin.AccountStanding;

/** Answers from memory for some seconds: each request and each row of a history asks for people. */
@Service
class CachedStaffDirectory implements StaffDirectory, AccountStanding {

    /** On other nodes, so long until a closed account or a revoked right takes effect. */
    static final Duration REMEMBERED = Duration.ofSeconds(10);

    private static final int MOST_REMEMBERED = 20_000;

    private record Known(String displayName, UUID stamp, Optional<Actor> actor, Instant readAt) {}

    private final AccountRows accounts;
    private final RightRows rights;
    private final Clock clock;
    private final Map<StaffId, Known> known = new ConcurrentHashMap<>();

    CachedStaffDirectory(AccountRows accounts, RightRows rights, Clock clock) {
        this.accounts = accounts;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> actor(StaffId id) {
        return look(id).flatMap(Known::actor);
    }

    @Override
    public Optional<Actor> ifUnchanged(StaffId account, UUID stamp) {
        return look(account).filter(entry -> entry.stamp().equals(stamp)).flatMap(Known::actor);
    }

    @Override
    public String displayName(StaffId id) {
        return look(id).map(Known::displayName).orElse("");
    }

    @Override
    public List<StaffSummary> holding(Role role, CasePlace place) {
        return rights.holding(role, place, today(), MOST);
    }

    @Override
    public List<StaffSummary> search(String text, int limit) {
        String literal = text.strip().replaceAll("([\\\\%_])", "\\\\$1");
        if (literal.isEmpty()) {
            return List.of();
        }
        return accounts.named(
                "%" + literal + "%", literal + "%", Math.max(0, Math.min(limit, MOST)));
    }

    private Optional<Known> look(StaffId id) {
        Instant now = clock.instant();
        Known entry = known.get(id);
        if (entry != null && entry.readAt().plus(REMEMBERED).isAfter(now)) {
            return Optional.of(entry);
        }
        Optional<Known> fresh = accounts.byId(id).map(account -> read(account, now));
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        fresh.ifPresent(found -> known.put(id, found));
        return fresh;
    }

    private Known read(StaffAccount account, Instant now) {
        Optional<Actor> actor =
                Optional.of(account)
                        .filter(StaffAccount::isActive)
                        .map(
                                open ->
                                        new Actor(
                                                open.id(),
                                                open.displayName(),
                                                open.jobTitle(),
                                                rights.heldOn(open.id(), today())));
        return new Known(account.displayName(), account.stamp(), actor, now);
    }

    /** Whatever changed: a change is rare and reading again is cheap. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(StaffEvent event) {
        boolean changesNothing =
                event instanceof StaffEvent.SignedIn
                        || event instanceof StaffEvent.SignInRefused
                        || event instanceof StaffEvent.SignedOut;
        if (!changesNothing) {
            known.clear();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), StaffConfiguration.VIET_NAM);
    }
}
