package vn.tram.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;
import vn.tram.campaigns.Campaigns;
import vn.tram.campaigns.NewCampaign;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.UnitImport;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.workflow.batch.BatchRunner;

/** Units, campaigns and people to act, for tests that need a list on its way. */
@TestComponent
public class ListWorld {

    public static final UnitCode HA_LANG = UnitCode.of("01558");
    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);
    private static final LocalDate THREE_LEVELS = LocalDate.of(2021, 1, 1);

    private static final String OLD_DIVISION =
            """
            level,code,parent_code,name,kind
            PROVINCE,04,,Tỉnh Cao Bằng,Tỉnh
            DISTRICT,048,04,Huyện Hạ Lang,Huyện
            COMMUNE,01558,048,Thị trấn Thanh Nhật,Thị trấn
            COMMUNE,01561,048,Xã Kim Loan,Xã
            """;

    private static final String NEW_DIVISION =
            """
            level,code,parent_code,name,kind
            PROVINCE,04,,Tỉnh Cao Bằng,Tỉnh
            COMMUNE,01558,04,Xã Hạ Lang,Xã
            COMMUNE,01561,04,Xã Quang Long,Xã
            """;

    private final UnitImport imports;
    private final AdministrativeUnits units;
    private final Campaigns campaigns;
    private final SubjectLists lists;
    private final ManagementService jobs;
    private final BatchRunner batches;

    ListWorld(
            UnitImport imports,
            AdministrativeUnits units,
            Campaigns campaigns,
            SubjectLists lists,
            ProcessEngine engine,
            BatchRunner batches) {
        this.imports = imports;
        this.units = units;
        this.campaigns = campaigns;
        this.lists = lists;
        this.jobs = engine.getManagementService();
        this.batches = batches;
    }

    public void units() throws IOException {
        if (units.at(HA_LANG, TWO_LEVELS).isEmpty()) {
            load(OLD_DIVISION, THREE_LEVELS);
            load(NEW_DIVISION, TWO_LEVELS);
        }
    }

    private void load(String division, LocalDate from) throws IOException {
        var loaded =
                imports.load(
                        new ByteArrayInputStream(division.getBytes(StandardCharsets.UTF_8)),
                        from,
                        admin());
        assertThat(loaded.isDone()).as(loaded.toString()).isTrue();
    }

    public static Actor admin() {
        return actor("Quản trị", "", Right.nationwide(Role.ADMIN));
    }

    public static Actor inHaLang(Role role) {
        return actor(
                role.name(), role == Role.COMMUNE ? "Phó Chủ tịch" : "", Right.over(role, HA_LANG));
    }

    public static Actor actor(String name, String title, Right... rights) {
        return new Actor(new StaffId(TimeOrderedId.next()), name, title, List.of(rights));
    }

    /**
     * An open campaign in the commune, or in the three-level division of 2021 where the district
     * approves too.
     */
    public UUID campaign(boolean threeLevels) {
        LocalDate from = threeLevels ? LocalDate.of(2021, 7, 1) : LocalDate.of(2026, 7, 1);
        LocalDate until = threeLevels ? LocalDate.of(2022, 4, 30) : LocalDate.of(2027, 12, 31);
        var opened =
                campaigns.open(
                        new NewCampaign(
                                "CD-" + UUID.randomUUID().toString().substring(0, 12),
                                "Tiêm nhắc lại COVID-19",
                                "Đợt 2 năm 2026",
                                "tiêm nhắc lại vắc xin phòng COVID-19",
                                from,
                                until,
                                threeLevels,
                                Set.of(UnitCode.of("04"))),
                        admin());
        return opened.value();
    }

    /** An empty list of the commune, in the campaign. */
    public ListId open(UUID campaign, String title, Actor maker) {
        return lists.open(new NewList(campaign, HA_LANG, noFacility(), title), maker).value();
    }

    /**
     * Lets background steps and batches of all cases run until nothing is left to do. Timers stay.
     */
    public void settle() {
        List<Job> waiting;
        do {
            waiting = jobs.createJobQuery().messages().withRetriesLeft().list();
            waiting.forEach(job -> jobs.executeJob(job.getId()));
            batches.runWaiting();
        } while (!waiting.isEmpty());
    }

    public static RowForm person(
            String name, String birthDate, String sex, String number, String groups) {
        return new RowForm(
                name,
                birthDate,
                sex,
                number,
                number.isEmpty(),
                "",
                "",
                "",
                "",
                "Nà Lùng",
                "",
                "",
                "",
                "",
                groups,
                "",
                "",
                "",
                "",
                "");
    }

    public static Optional<UUID> noFacility() {
        return Optional.empty();
    }
}
