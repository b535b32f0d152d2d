package vn.tram.audit.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.tram.audit.AuditChain;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.audit.AuditQuery;
import vn.tram.audit.AuditRefusal;
import vn.tram.audit.AuditTrail;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

@Service
class JdbcAuditTrail implements AuditTrail {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final AuditChain chain;
    private final AdministrativeUnits units;
    private final Clock clock;

    JdbcAuditTrail(
            JdbcClient jdbc,
            AuditLog log,
            AuditChain chain,
            AdministrativeUnits units,
            Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.chain = chain;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Outcome<List<AuditEntry>> search(AuditQuery query, int limit, Actor reader) {
        List<Right> rights = rights(reader);
        if (rights.isEmpty()) {
            return Outcome.refused(AuditRefusal.NOT_AUDITOR);
        }
        Narrowing where = narrowing(query);
        if (rights.stream().allMatch(right -> right.unit().isPresent())) {
            where.add(
                    "(e.unit_code IN (:units) OR EXISTS (SELECT 1 FROM audit_entry c"
                            + " WHERE c.case_id = e.case_id AND c.unit_code IN (:units)))",
                    "units",
                    below(rights));
        }
        JdbcClient.StatementSpec sql =
                jdbc.sql(
                        "SELECT e.id, e.at, e.actor_id, e.actor_name, e.action, e.case_id, e.subject_id,"
                                + " e.unit_code, e.detail FROM audit_entry e WHERE "
                                + String.join(" AND ", where.conditions)
                                + " ORDER BY e.id DESC LIMIT :limit");
        return Outcome.done(
                sql.params(where.parameters)
                        .param("limit", Math.min(limit, MOST))
                        .query(JdbcAuditLog::entry)
                        .list());
    }

    @Override
    public Outcome<Verdict> verify(Actor reader) {
        if (rights(reader).isEmpty()) {
            return Outcome.refused(AuditRefusal.NOT_AUDITOR);
        }
        // an entry that waits for its link is no gap
        chain.link();
        AuditChain.Head head = chain.head();
        Optional<AuditChain.Break> broken = chain.verify();
        log.record(
                AuditEvent.by(reader, "audit.verified")
                        .with("entries", head.seq())
                        .with("holds", broken.isEmpty()));
        return Outcome.done(new Verdict(head, broken));
    }

    /** A condition for each thing asked, so that each question finds its index. */
    private static Narrowing narrowing(AuditQuery query) {
        Narrowing where = new Narrowing();
        where.add("e.id < :before", "before", query.before().orElse(Long.MAX_VALUE));
        query.actor().ifPresent(id -> where.add("e.actor_id = :actor", "actor", id));
        query.action().ifPresent(action -> where.add("e.action = :action", "action", action));
        query.about()
                .ifPresent(
                        id ->
                                where.add(
                                        "(e.subject_id = :about OR e.case_id = :about)",
                                        "about",
                                        id));
        query.from().ifPresent(from -> where.add("e.at >= :from", "from", Timestamp.from(from)));
        query.until()
                .ifPresent(until -> where.add("e.at < :until", "until", Timestamp.from(until)));
        return where;
    }

    private static List<Right> rights(Actor reader) {
        return reader.rightsAs(Role.AUDITOR).stream()
                .filter(right -> right.facility().isEmpty())
                .toList();
    }

    private Set<String> below(List<Right> rights) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VIET_NAM);
        Set<String> codes = new HashSet<>();
        rights.stream()
                .flatMap(right -> right.unit().stream())
                .forEach(unit -> collect(unit, today, codes));
        return codes;
    }

    private void collect(UnitCode unit, LocalDate day, Set<String> codes) {
        codes.add(unit.value());
        units.children(Optional.of(unit), day).stream()
                .map(AdministrativeUnit::code)
                .forEach(child -> collect(child, day, codes));
    }

    private static final class Narrowing {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        void add(String condition, String name, Object value) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
