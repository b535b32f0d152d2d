package vn.tram.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/**
 * Every role, at every unit, tries every operation on a list of each desk. What is not expected
 * here must be refused.
 */
@TramIntegrationTest
@Import(ListWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    private static final UnitCode NEIGHBOUR = UnitCode.of("01561");
    private static final UnitCode PROVINCE = UnitCode.of("04");
    private static final String ALIEN = "elsewhere";
    private static final String OWN = "own unit";
    private static final String ABOVE = "unit above";
    private static final String NATION = "country";

    @Autowired private ListWorld world;
    @Autowired private SubjectLists lists;
    @Autowired private ListRows rows;
    @Autowired private ListImports imports;
    @Autowired private ListDuplicates duplicates;
    @Autowired private ListDecisions decisions;
    @Autowired private HaltedWork halted;
    @Autowired private TransactionTemplate transactions;
    @Autowired private JdbcClient jdbc;

    private final Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
    private final Map<ListState, ListId> byState = new LinkedHashMap<>();

    /** An operation with the desk it belongs to and the roles that may do it there. */
    private record Operation(ListState at, Set<Role> allowed, Function<Actor, Outcome<?>> act) {}

    @BeforeAll
    void aListOnEachDesk() throws IOException {
        world.units();
        UUID campaign = world.campaign(false);
        int year = 1900;
        for (ListState state :
                List.of(
                        ListState.DRAFT,
                        ListState.REPAIRING,
                        ListState.IN_REVIEW,
                        ListState.VERIFYING,
                        ListState.RESOLVING,
                        ListState.AWAITING_APPROVAL)) {
            byState.put(state, bring(campaign, state, year++));
        }
    }

    private ListId bring(UUID campaign, ListState state, int year) {
        ListId list = world.open(campaign, "Ma trận " + state, maker);
        boolean open = state == ListState.RESOLVING;
        String number = open ? "" : "0041" + "%02d".formatted(year % 100) + "00" + year;
        rows.add(
                        list,
                        ListWorld.person(
                                "Nông Thị Ma Trận " + "ABCDEFGH".charAt(year % 8),
                                (state == ListState.REPAIRING ? "31/02/" : "12/03/") + year,
                                "Nữ",
                                number,
                                "9"),
                        maker)
                .value();
        if (state == ListState.DRAFT) {
            return list;
        }
        lists.submit(list, maker).value();
        world.settle();
        if (state == ListState.VERIFYING) {
            decisions.forward(list, ListWorld.inHaLang(Role.STATION)).value();
            giveUp(list);
        }
        if (state == ListState.RESOLVING || state == ListState.AWAITING_APPROVAL) {
            decisions.forward(list, ListWorld.inHaLang(Role.STATION)).value();
            world.settle();
        }
        assertThat(lists.byId(list, maker).orElseThrow().state()).isEqualTo(state);
        return list;
    }

    /** As after ten tries in vain. */
    private void giveUp(ListId list) {
        jdbc.sql("UPDATE list_row SET id_kind = 'NONSENSE' WHERE list_id = :list")
                .param("list", list.value())
                .update();
        world.settle();
        jdbc.sql(
                        "UPDATE batch SET attempts = 9, lease_until = NULL WHERE case_id = :list AND live = TRUE")
                .param("list", list.value())
                .update();
        world.settle();
        jdbc.sql("UPDATE list_row SET id_kind = 'CCCD' WHERE list_id = :list")
                .param("list", list.value())
                .update();
        assertThat(halted.of(list, maker)).isPresent();
    }

    private ListId at(ListState state) {
        return byState.get(state);
    }

    private RowId row(ListState state) {
        return rows.page(at(state), RowFilter.all(), 0, 1, maker).get(0).id();
    }

    private Map<String, Operation> operations() {
        Map<String, Operation> all = new LinkedHashMap<>();
        Set<Role> makers = EnumSet.of(Role.LIST_MAKER);
        Set<Role> stations = EnumSet.of(Role.STATION);
        Set<Role> officers = EnumSet.of(Role.IDENTITY);
        Set<Role> officials = EnumSet.of(Role.COMMUNE);
        RowForm form = ListWorld.person("Bế Thị Mới", "01/01/1950", "Nữ", "", "9");
        all.put(
                "submit a draft",
                new Operation(
                        ListState.DRAFT,
                        makers,
                        actor -> lists.submit(at(ListState.DRAFT), actor)));
        all.put(
                "add a row",
                new Operation(
                        ListState.DRAFT,
                        makers,
                        actor -> rows.add(at(ListState.DRAFT), form, actor)));
        all.put(
                "change a row under repair",
                new Operation(
                        ListState.REPAIRING,
                        makers,
                        actor -> rows.change(row(ListState.REPAIRING), 0, form, actor)));
        all.put(
                "read a row's numbers under repair",
                new Operation(
                        ListState.REPAIRING,
                        makers,
                        actor -> rows.forEditing(row(ListState.REPAIRING), actor)));
        all.put(
                "hand back the faulty rows",
                new Operation(ListState.REPAIRING, makers, actor -> writeFaults(actor)));
        all.put("upload a file", new Operation(ListState.DRAFT, makers, this::upload));
        all.put(
                "leave a row out in review",
                new Operation(
                        ListState.IN_REVIEW,
                        stations,
                        actor ->
                                rows.leaveOut(
                                        at(ListState.IN_REVIEW),
                                        List.of(row(ListState.IN_REVIEW)),
                                        "lý do",
                                        actor)));
        all.put(
                "forward",
                new Operation(
                        ListState.IN_REVIEW,
                        stations,
                        actor -> decisions.forward(at(ListState.IN_REVIEW), actor)));
        all.put(
                "return for repair",
                new Operation(
                        ListState.IN_REVIEW,
                        stations,
                        actor ->
                                decisions.returnForRepair(
                                        at(ListState.IN_REVIEW), "lý do", actor)));
        all.put(
                "allow a phone",
                new Operation(
                        ListState.IN_REVIEW,
                        stations,
                        actor -> rows.allowPhone(row(ListState.IN_REVIEW), "lý do", actor)));
        all.put(
                "settle identities",
                new Operation(
                        ListState.RESOLVING,
                        officers,
                        actor ->
                                decisions.settle(
                                        at(ListState.RESOLVING),
                                        List.of(row(ListState.RESOLVING)),
                                        IdentityState.ACCEPTED,
                                        "giấy khai sinh",
                                        actor)));
        all.put(
                "approve",
                new Operation(
                        ListState.AWAITING_APPROVAL,
                        officials,
                        actor ->
                                decisions.approve(
                                        at(ListState.AWAITING_APPROVAL),
                                        revision(ListState.AWAITING_APPROVAL),
                                        actor)));
        all.put(
                "send back",
                new Operation(
                        ListState.AWAITING_APPROVAL,
                        officials,
                        actor ->
                                decisions.sendBack(
                                        at(ListState.AWAITING_APPROVAL), "lý do", actor)));
        all.put(
                "withdraw",
                new Operation(
                        ListState.IN_REVIEW,
                        EnumSet.of(Role.LIST_MAKER, Role.STATION),
                        actor -> lists.withdraw(at(ListState.IN_REVIEW), "lý do", actor)));
        all.put(
                "let halted work go on",
                new Operation(
                        ListState.VERIFYING,
                        EnumSet.of(
                                Role.STATION,
                                Role.IDENTITY,
                                Role.COMMUNE,
                                Role.SUPERVISOR,
                                Role.ADMIN),
                        actor -> halted.restart(at(ListState.VERIFYING), actor)));
        all.put(
                "print the decision",
                new Operation(
                        ListState.AWAITING_APPROVAL,
                        EnumSet.of(
                                Role.LIST_MAKER,
                                Role.STATION,
                                Role.IDENTITY,
                                Role.COMMUNE,
                                Role.DISTRICT,
                                Role.PROVINCE,
                                Role.SUPERVISOR),
                        this::print));
        return all;
    }

    private Outcome<?> writeFaults(Actor actor) {
        try {
            return imports.writeFaults(
                    at(ListState.REPAIRING), new ByteArrayOutputStream(), Locale.ENGLISH, actor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome<?> upload(Actor actor) {
        try {
            return imports.upload(
                    at(ListState.DRAFT),
                    "x.csv",
                    new ByteArrayInputStream(UUID.randomUUID().toString().getBytes()),
                    actor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome<?> print(Actor actor) {
        try {
            return decisions.documentPdf(
                    at(ListState.AWAITING_APPROVAL), new ByteArrayOutputStream(), actor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int revision(ListState state) {
        return lists.byId(at(state), maker).orElseThrow().revision();
    }

    private static Map<String, Right> rights(Role role) {
        Map<String, Right> rights = new LinkedHashMap<>();
        rights.put(ALIEN, Right.over(role, NEIGHBOUR));
        rights.put(OWN, Right.over(role, ListWorld.HA_LANG));
        rights.put(ABOVE, Right.over(role, PROVINCE));
        rights.put(NATION, Right.nationwide(role));
        rights.put("a facility", Right.at(role, ListWorld.HA_LANG, UUID.randomUUID()));
        return rights;
    }

    @TestFactory
    Stream<DynamicTest> eachRoleAtEachUnitDoesWhatIsItsOwnAndNothingElse() {
        List<DynamicTest> tests = new ArrayList<>();
        operations()
                .forEach(
                        (name, operation) -> {
                            for (Role role : Role.values()) {
                                rights(role)
                                        .forEach(
                                                (place, right) ->
                                                        tests.add(
                                                                DynamicTest.dynamicTest(
                                                                        name + ": " + role + ", "
                                                                                + place,
                                                                        () ->
                                                                                tries(
                                                                                        operation,
                                                                                        role, place,
                                                                                        right))));
                            }
                        });
        return tests.stream();
    }

    /** Each try is rolled back, so that every one meets the same lists. */
    private void tries(Operation operation, Role role, String place, Right right) {
        boolean inside = place.equals(OWN) || place.equals(ABOVE) || place.equals(NATION);
        boolean expected = inside && operation.allowed().contains(role);
        Actor actor = ListWorld.actor(role.name(), "", right);
        Outcome<?> outcome =
                transactions.execute(
                        status -> {
                            status.setRollbackOnly();
                            return operation.act().apply(actor);
                        });
        assertThat(outcome.isDone()).as(String.valueOf(outcome)).isEqualTo(expected);
    }

    @Test
    void whatLiesOutsideOnesUnitsIsNotEvenSeen() {
        Actor stranger = ListWorld.actor("xa", "", Right.over(Role.STATION, NEIGHBOUR));
        ListId list = at(ListState.IN_REVIEW);
        assertThat(lists.byId(list, stranger)).isEmpty();
        assertThat(rows.page(list, RowFilter.all(), 0, 10, stranger)).isEmpty();
        assertThat(rows.byId(row(ListState.IN_REVIEW), stranger)).isEmpty();
        assertThat(duplicates.pairs(list, 0, 10, stranger)).isEmpty();
        assertThat(imports.uploads(list, stranger)).isEmpty();
        assertThat(decisions.decisions(list, stranger)).isEmpty();
        assertThat(decisions.documentHtml(list, stranger)).isEmpty();
        assertThat(lists.actions(list, stranger)).isEmpty();
        assertThat(halted.of(at(ListState.VERIFYING), stranger)).isEmpty();
        assertThat(halted.all(stranger)).isEmpty();
    }
}
