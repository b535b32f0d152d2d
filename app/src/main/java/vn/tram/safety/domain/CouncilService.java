package vn.tram.safety.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.safety.CouncilMembers;
import vn.tram.safety.EventsRefusal.ConflictOfInterest;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;

@Service
class CouncilService implements CouncilMembers {

    private final CouncilStore store;
    private final AuditLog audit;
    private final Clock clock;
    private final CommandTransaction commands;

    CouncilService(
            CouncilStore store,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> of(UnitCode province, Actor actor) {
        return keeps(province, actor) ? store.members(province, today()) : List.of();
    }

    @Override
    public Outcome<UUID> enlist(UnitCode province, NewMember typed, Actor actor) {
        NewMember member =
                new NewMember(
                        CleanText.of(typed.name()),
                        CleanText.of(typed.position()),
                        typed.seat(),
                        typed.staff(),
                        typed.email());
        if (!keeps(province, actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        if (member.name().isEmpty()) {
            return Outcome.refused(Plain.NAME_MISSING);
        }
        if (member.name().length() > NAME_MAX || member.position().length() > POSITION_MAX) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        return commands.run(() -> take(province, member, actor));
    }

    private Outcome<UUID> take(UnitCode province, NewMember member, Actor actor) {
        int doses = member.staff().map(staff -> store.dosesGiven(staff, province)).orElse(0);
        if (doses > 0) {
            return Outcome.refused(new ConflictOfInterest(member.name(), doses));
        }
        boolean secondChair =
                member.seat() == Seat.CHAIR
                        && store.members(province, today()).stream()
                                .anyMatch(known -> known.seat() == Seat.CHAIR);
        if (secondChair) {
            return Outcome.refused(Plain.ONE_CHAIR);
        }
        UUID id = store.enlist(province, member, today());
        record("safety.member-enlisted", id, province, actor);
        return Outcome.done(id);
    }

    @Override
    public Outcome<Void> dismiss(UUID member, Actor actor) {
        return commands.run(
                () -> {
                    Optional<UnitCode> province =
                            store.provinceOf(member).filter(found -> keeps(found, actor));
                    if (province.isEmpty() || !store.dismiss(member, today())) {
                        return Outcome.refused(Plain.MEMBER_UNKNOWN);
                    }
                    record("safety.member-dismissed", member, province.get(), actor);
                    return Outcome.done();
                });
    }

    @Override
    @Transactional(readOnly = true)
    public int dosesGiven(StaffId staff, UnitCode province) {
        return store.dosesGiven(staff, province);
    }

    private void record(String action, UUID member, UnitCode province, Actor actor) {
        audit.record(AuditEvent.by(actor, action).about(member).in(province));
    }

    private static boolean keeps(UnitCode province, Actor actor) {
        return actor.rightsAs(Role.PROVINCE).stream()
                .filter(right -> right.facility().isEmpty())
                .anyMatch(right -> right.unit().map(province::equals).orElse(true));
    }

    private LocalDate today() {
        return StoredTime.day(clock.instant());
    }
}
