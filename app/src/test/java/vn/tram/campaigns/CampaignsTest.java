package vn.tram.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.directory.FacilityKind;
import vn.tram.directory.NewFacility;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListId;
import vn.tram.lists.ListRows;
import vn.tram.lists.ListState;
import vn.tram.lists.ListWorld;
import vn.tram.lists.ListsRefusal;
import vn.tram.lists.NewList;
import vn.tram.lists.SubjectLists;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

@TramIntegrationTest
@Import(ListWorld.class)
class CampaignsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final UnitCode CAO_BANG = UnitCode.of("04");
    private static final UnitCode HA_LANG_DISTRICT = UnitCode.of("048");

    @Autowired private ListWorld world;
    @Autowired private Campaigns campaigns;
    @Autowired private SubjectLists lists;
    @Autowired private ListRows rows;
    @Autowired private Facilities facilities;
    @Autowired private AdministrativeUnits units;
    @Autowired private TransactionTemplate transaction;

    private final Actor admin = ListWorld.admin();

    @BeforeEach
    void units() throws IOException {
        world.units();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "CHIẾN-DỊCH",
                "C 1",
                "C/1",
                "C_1",
                "A2345678901234567890123456",
                "😀"
            })
    void aCodeThatNoPaperCouldCarryIsRefused(String code) {
        assertThat(refusal(asked(code))).isEqualTo(CampaignsRefusal.CODE_MALFORMED);
    }

    @Test
    void spacesAroundACodeAreNotPartOfIt() {
        String code = fresh();
        UUID opened = campaigns.open(asked(" " + code + "\u00a0"), admin).value();

        assertThat(campaigns.byCode(code)).map(CampaignView::id).contains(opened);
    }

    private static NewCampaign worded(String name, String round, String purpose) {
        return new NewCampaign(fresh(), name, round, purpose, FROM, FROM, false, Set.of(CAO_BANG));
    }

    @Test
    void everyMissingTextIsNamed() {
        assertThat(refusal(worded(" ", "1", "p"))).isEqualTo(CampaignsRefusal.NAME_MISSING);
        assertThat(refusal(worded("n", "", "p"))).isEqualTo(CampaignsRefusal.ROUND_MISSING);
        assertThat(refusal(worded("n", "1", "\u200b"))).isEqualTo(CampaignsRefusal.PURPOSE_MISSING);
        assertThat(refusal(worded("n".repeat(201), "1", "p")))
                .isEqualTo(CampaignsRefusal.TEXT_TOO_LONG);
        assertThat(refusal(worded("n", "1".repeat(61), "p")))
                .isEqualTo(CampaignsRefusal.TEXT_TOO_LONG);
    }

    @Test
    void daysAndPlacesMustFit() {
        String code = fresh();
        assertThat(
                        refusal(
                                new NewCampaign(
                                        code,
                                        "n",
                                        "1",
                                        "p",
                                        FROM,
                                        FROM.minusDays(1),
                                        false,
                                        Set.of(CAO_BANG))))
                .isEqualTo(CampaignsRefusal.DATES);
        assertThat(refusal(new NewCampaign(code, "n", "1", "p", FROM, FROM, false, Set.of())))
                .isEqualTo(CampaignsRefusal.UNIT_UNKNOWN);
        assertThat(
                        refusal(
                                new NewCampaign(
                                        code,
                                        "n",
                                        "1",
                                        "p",
                                        FROM,
                                        FROM,
                                        false,
                                        Set.of(UnitCode.of("048")))))
                .as("a district of the old division")
                .isEqualTo(CampaignsRefusal.UNIT_UNKNOWN);
        Actor elsewhere =
                ListWorld.actor("Sở khác", "", Right.over(Role.PROVINCE, UnitCode.of("52")));
        assertThat(((Outcome.Refused<UUID>) campaigns.open(asked(code), elsewhere)).refusal())
                .isEqualTo(CampaignsRefusal.NOT_YOURS);
    }

    @Test
    void anArchivedCampaignOf2021InThreeLevelsReadsAsItWas() {
        String first = fresh();
        CampaignPlan plan =
                new CampaignPlan(
                        Optional.of(first),
                        2,
                        List.of("COMIRNATY", "ASTRAZENECA"),
                        Optional.of(new CampaignPlan.Target.Percent(95)),
                        List.of(9, 1, 2));
        campaigns.open(of2021(first, CampaignPlan.PLAIN), admin).value();
        String second = fresh();
        UUID archived = campaigns.open(of2021(second, plan), admin).value();
        campaigns.end(archived, admin).value();

        CampaignView read = campaigns.byCode(second).orElseThrow();
        assertThat(read.plan()).isEqualTo(plan);
        assertThat(read.open()).isFalse();
        assertThat(read.districtApproves()).isTrue();
        assertThat(read.units()).containsExactly(HA_LANG_DISTRICT);
        assertThat(units.at(HA_LANG_DISTRICT, read.startsOn()).orElseThrow().name())
                .isEqualTo("Huyện Hạ Lang");
        assertThat(units.at(HA_LANG_DISTRICT, LocalDate.of(2026, 7, 1)))
                .as("districts ended on 1 July 2025")
                .isEmpty();
        assertThat(campaigns.in(CAO_BANG)).extracting(CampaignView::id).doesNotContain(archived);
        assertThat(campaigns.all()).extracting(CampaignView::id).contains(archived);
    }

    private static NewCampaign of2021(String code, CampaignPlan plan) {
        return new NewCampaign(
                code,
                "Tiêm vắc xin phòng COVID-19",
                "Đợt 3 năm 2021",
                "tiêm vắc xin phòng COVID-19",
                LocalDate.of(2021, 7, 1),
                LocalDate.of(2022, 4, 30),
                true,
                Set.of(HA_LANG_DISTRICT),
                plan);
    }

    @RepeatedTest(3)
    void ofTwoWhoOpenTheSameCodeAtOnceOneIsTold() throws Exception {
        NewCampaign asked = asked(fresh());
        List<Outcome<?>> outcomes =
                together(() -> campaigns.open(asked, admin), () -> campaigns.open(asked, admin));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .extracting(outcome -> ((Outcome.Refused<?>) outcome).refusal())
                .containsExactly(CampaignsRefusal.CODE_TAKEN);
    }

    @RepeatedTest(3)
    void ofTwoWhoEndACampaignAtOnceOneIsTold() throws Exception {
        UUID campaign = campaigns.open(asked(fresh()), admin).value();
        List<Outcome<?>> outcomes =
                together(
                        () -> campaigns.end(campaign, admin), () -> campaigns.end(campaign, admin));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .extracting(outcome -> ((Outcome.Refused<?>) outcome).refusal())
                .containsExactly(CampaignsRefusal.ENDED_ALREADY);
    }

    @Test
    void theEndOfACampaignClosesWhatIsUnfinishedAndTakesNothingNew() {
        UUID campaign = campaigns.open(asked(fresh()), admin).value();
        Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
        ListId draft = list(campaign, "Chưa gửi", maker);
        ListId inReview = list(campaign, "Đang rà soát", maker);
        rows.add(inReview, ListWorld.person("Nông Thị Khép", "05/06/1951", "Nữ", "", "9"), maker)
                .value();
        lists.submit(inReview, maker).value();
        world.settle();

        campaigns.end(campaign, admin);
        world.settle();

        assertThat(lists.byId(draft, maker).orElseThrow().state()).isEqualTo(ListState.CLOSED);
        assertThat(lists.byId(inReview, maker).orElseThrow().state()).isEqualTo(ListState.CLOSED);
        assertThat(
                        lists.open(
                                new NewList(campaign, ListWorld.HA_LANG, Optional.empty(), "Muộn"),
                                maker))
                .isEqualTo(Outcome.refused(ListsRefusal.Plain.CAMPAIGN_CLOSED));
    }

    /** The order in which the two get through is chance; neither may leave an open list behind. */
    @RepeatedTest(8)
    void aListOpenedWhileItsCampaignEndsIsClosedOrRefused() throws Exception {
        UUID campaign = campaigns.open(asked(fresh()), admin).value();
        Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
        NewList asked = new NewList(campaign, ListWorld.HA_LANG, Optional.empty(), "Vừa kịp");
        List<Outcome<?>> outcomes =
                together(() -> campaigns.end(campaign, admin), () -> lists.open(asked, maker));

        assertThat(outcomes.get(0).isDone()).isTrue();
        if (outcomes.get(1) instanceof Outcome.Done<?> opened) {
            assertThat(lists.byId((ListId) opened.value(), maker).orElseThrow().state())
                    .isEqualTo(ListState.CLOSED);
        } else {
            assertThat(outcomes.get(1))
                    .isEqualTo(Outcome.refused(ListsRefusal.Plain.CAMPAIGN_CLOSED));
        }
    }

    /** The list is looked for while the end is not committed yet: it waits and is refused. */
    @Test
    void aListOpenedInTheMiddleOfItsCampaignsEndWaitsForIt() throws Exception {
        UUID campaign = campaigns.open(asked(fresh()), admin).value();
        Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
        NewList asked = new NewList(campaign, ListWorld.HA_LANG, Optional.empty(), "Quá muộn");
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Outcome<ListId>> opened =
                    transaction.execute(
                            status -> {
                                campaigns.end(campaign, admin).value();
                                Future<Outcome<ListId>> late =
                                        other.submit(() -> lists.open(asked, maker));
                                assertThat(late)
                                        .as("waits")
                                        .failsWithin(Duration.ofMillis(700))
                                        .withThrowableOfType(TimeoutException.class);
                                return late;
                            });

            assertThat(opened.get()).isEqualTo(Outcome.refused(ListsRefusal.Plain.CAMPAIGN_CLOSED));
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void aListThatNobodySubmittedYetCanBeWithdrawn() {
        UUID campaign = campaigns.open(asked(fresh()), admin).value();
        Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
        ListId draft = list(campaign, "Lập nhầm", maker);

        lists.withdraw(draft, "Lập nhầm xã", maker).value();

        assertThat(lists.byId(draft, maker).orElseThrow().state()).isEqualTo(ListState.WITHDRAWN);
    }

    @Test
    void aFacilityThatClosedMakesNoNewLists() {
        UUID campaign = campaigns.open(asked(fresh()), admin).value();
        String code = "F-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        UUID facility =
                facilities
                        .open(
                                new NewFacility(
                                        code,
                                        "Trường đã đóng",
                                        FacilityKind.SCHOOL,
                                        ListWorld.HA_LANG,
                                        FROM),
                                admin)
                        .value()
                        .id();
        Actor maker =
                ListWorld.actor(
                        "Lập danh sách",
                        "",
                        Right.at(Role.LIST_MAKER, ListWorld.HA_LANG, facility));
        NewList asked =
                new NewList(campaign, ListWorld.HA_LANG, Optional.of(facility), "Trường học");
        assertThat(lists.open(asked, maker).isDone()).isTrue();

        facilities.close(facility, FROM.plusDays(1), admin).value();

        assertThat(lists.open(asked, maker))
                .isEqualTo(Outcome.refused(ListsRefusal.Plain.FACILITY_CLOSED));
    }

    private ListId list(UUID campaign, String title, Actor maker) {
        return lists.open(new NewList(campaign, ListWorld.HA_LANG, Optional.empty(), title), maker)
                .value();
    }

    private static NewCampaign asked(String code) {
        return new NewCampaign(
                code,
                "Tiêm nhắc lại",
                "Đợt 1",
                "tiêm nhắc lại",
                FROM,
                FROM.plusYears(1),
                false,
                Set.of(CAO_BANG));
    }

    private static String fresh() {
        return "C-" + UUID.randomUUID().toString().substring(0, 12);
    }

    private Refusal refusal(NewCampaign campaign) {
        return ((Outcome.Refused<UUID>) campaigns.open(campaign, admin)).refusal();
    }

    private static List<Outcome<?>> together(Callable<Outcome<?>> one, Callable<Outcome<?>> other)
            throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Outcome<?>> first = both.submit(one);
            Future<Outcome<?>> second = both.submit(other);
            return List.of(first.get(), second.get());
        } finally {
            both.shutdownNow();
        }
    }
}
