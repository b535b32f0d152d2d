package vn.tram.certificates.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.certificates.WaitingIdentities;
import vn.tram.directory.Divisions;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Sex;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

@Component
class WaitingIdentityRows implements WaitingIdentities {

    private static final UUID FIRST = new UUID(0, 0);

    /**
     * Those that wait for nothing else. Counted for one person after the other, in the order of the
     * index: asked whether there are any, the database would begin with all doses.
     */
    private static final String DOSES =
            "(SELECT COUNT(*)"
                    + DoseFacts.FROM
                    + "WHERE d.person_id = w.id AND"
                    + DoseFacts.OBSTACLE
                    + "IN ('IDENTITY_MISSING', 'IDENTITY_OPEN')) AS doses";

    /**
     * {@code :all} is for those whose right has no bounds. Most people whose number nobody compared
     * have no dose at all: whether there is a course is one look by key, before all the rest.
     */
    private static final String WHO =
            " FROM person w FORCE INDEX (person_commune_identity)"
                    + " WHERE (:all OR w.commune_code IN (:communes))"
                    + " AND w.identity_state IN ('PLAUSIBLE', 'UNSETTLED', 'ACCEPTED')"
                    + " AND w.merged_into IS NULL"
                    + " AND (SELECT COUNT(*) FROM person_course k WHERE k.person_id = w.id) > 0";

    private static final String PAGE =
            "SELECT w.id, w.name, w.birth_date, w.birth_precision, w.sex, w.id_number, w.id_kind,"
                    + " w.commune_code, w.identity_state, "
                    + DOSES
                    + WHO
                    + " AND (w.commune_code > :commune OR w.commune_code = :commune"
                    + " AND (w.identity_state > :state OR w.identity_state = :state"
                    + " AND w.id > :id)) HAVING doses > 0"
                    + " ORDER BY w.commune_code, w.identity_state, w.id LIMIT :limit";

    private static final String COUNT =
            "SELECT COUNT(*) FROM (SELECT w.id, "
                    + DOSES
                    + WHO
                    + " HAVING doses > 0 LIMIT :limit) some";

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final CodedProducts products;

    WaitingIdentityRows(JdbcClient jdbc, Divisions divisions, CodedProducts products) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.products = products;
    }

    @Override
    public List<Waiting> page(Optional<Waiting> after, int limit, Actor actor) {
        return asked(PAGE, actor)
                .param("commune", after.map(last -> last.commune().value()).orElse(""))
                .param("state", after.map(Waiting::identityState).orElse(""))
                .param("id", after.map(last -> last.person().value()).orElse(FIRST))
                .param("limit", Math.min(limit, MOST))
                .query(WaitingIdentityRows::row)
                .list();
    }

    @Override
    public int count(Actor actor) {
        return asked(COUNT, actor).param("limit", COUNTED).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, Actor actor) {
        // a right at a facility covers that facility only, and people live in none
        List<Right> rights =
                actor.rightsAs(Role.IDENTITY).stream()
                        .filter(right -> right.facility().isEmpty())
                        .toList();
        Set<String> communes = new TreeSet<>();
        rights.stream()
                .flatMap(right -> right.unit().stream())
                .flatMap(unit -> divisions.communes(unit).stream())
                .map(UnitCode::value)
                .forEach(communes::add);
        // a list without a member is no list in SQL
        communes.add("");
        return jdbc.sql(sql)
                .param("all", rights.stream().anyMatch(right -> right.unit().isEmpty()))
                .param("communes", communes)
                .param("products", products.all());
    }

    private static Waiting row(ResultSet row, int n) throws SQLException {
        String number = row.getString("id_number");
        String kind = row.getString("id_kind");
        return new Waiting(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                CertificateStore.birth(
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("birth_precision")),
                sex(row.getString("sex")),
                Optional.ofNullable(number)
                        .map(value -> new NationalId(value, NationalId.Kind.valueOf(kind))),
                UnitCode.of(row.getString("commune_code")),
                row.getString("identity_state"),
                row.getInt("doses"));
    }

    private static Sex sex(String stored) {
        return switch (stored) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> Sex.OTHER;
        };
    }
}
