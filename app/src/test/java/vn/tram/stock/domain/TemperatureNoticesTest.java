package vn.tram.stock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.notices.NoticeLine;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.Notices;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;
import vn.tram.staff.OwnAccount;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.LotId;
import vn.tram.stock.StockWorld;
import vn.tram.stock.StoreId;
import vn.tram.stock.Temperatures;
import vn.tram.worklist.Colleagues;

/** Who is told by e-mail that a store was not read, or was too warm or too cold. */
@TramIntegrationTest
@Import({StockWorld.class, Colleagues.class})
class TemperatureNoticesTest {

    @Autowired private StockWorld world;
    @Autowired private Colleagues colleagues;
    @Autowired private OwnAccount own;
    @Autowired private GapRound round;
    @Autowired private Temperatures temperatures;
    @Autowired private Notices notices;
    @Autowired private JdbcClient jdbc;

    /** One a test: recipients are shown by their first letter and the domain. */
    private final String host = UUID.randomUUID().toString().substring(0, 8) + ".example";

    private UUID station;
    private LotId lot;
    private UUID store;
    private Actor nurse;

    @BeforeEach
    void aStoreWithVaccineSinceToday() throws IOException {
        world.units();
        station = world.station();
        lot = world.lot("ASTRAZENECA");
        world.fill(station, lot, 50);
        store =
                jdbc.sql("SELECT id FROM vaccine_store WHERE facility_id = :facility")
                        .param("facility", station)
                        .query(UUID.class)
                        .single();
        nurse = colleague("y-ta", Right.at(Role.STATION, StockWorld.HA_LANG, station));
        colleague("k-khac", Right.at(Role.STATION, StockWorld.HA_LANG, UUID.randomUUID()));
        colleague("so-y-te", Right.over(Role.PROVINCE, StockWorld.CAO_BANG));
        colleague("giam-sat", Right.over(Role.SUPERVISOR, StockWorld.HA_LANG));
    }

    private Actor colleague(String address, Right right) {
        Actor actor = colleagues.with(address, right);
        assertThat(own.changeEmail(actor, address + "@" + host).isDone()).isTrue();
        return actor;
    }

    private List<NoticeLine> told(NoticeTemplate template) {
        return notices.ofCase(store, Optional.empty(), Notices.MOST).stream()
                .filter(line -> line.template() == template && line.recipient().endsWith(host))
                .toList();
    }

    private List<String> whom(NoticeTemplate template) {
        return told(template).stream().map(line -> line.recipient().substring(0, 1)).toList();
    }

    /** So long after the midnight that ends today. */
    private Instant tomorrow(Duration later) {
        return world.today()
                .plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(WorkingCalendar.ZONE)
                .toInstant()
                .plus(later);
    }

    private void look(Instant now) {
        UUID at = GapRound.start();
        do {
            at = round.look(at, now);
        } while (!at.equals(GapRound.start()));
    }

    @Test
    void aGapIsToldToTheStationAndASecondOneAlsoAbove() {
        look(tomorrow(Duration.ofMinutes(1)));
        assertThat(whom(NoticeTemplate.TEMPERATURE_GAP)).containsExactly("y");

        look(tomorrow(Duration.ofHours(12).plusMinutes(1)));

        assertThat(whom(NoticeTemplate.TEMPERATURE_GAP))
                .containsExactlyInAnyOrder("y", "y", "s", "g");
    }

    @Test
    void lookingAgainTellsNobodyAgain() {
        look(tomorrow(Duration.ofMinutes(1)));
        look(tomorrow(Duration.ofMinutes(11)));
        look(tomorrow(Duration.ofHours(11)));

        assertThat(whom(NoticeTemplate.TEMPERATURE_GAP)).containsExactly("y");
    }

    @Test
    void aStoreThatIsEmptyIsNoGap() {
        UUID other = world.station();
        store = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO vaccine_store (id, kind, facility_id, at_facility, name, commune_code, province_code)"
                                + " VALUES (:id, 'FACILITY', :facility, :facility, 'Kho trống', :commune, :province)")
                .param("id", store)
                .param("facility", other)
                .param("commune", StockWorld.HA_LANG.value())
                .param("province", StockWorld.CAO_BANG.value())
                .update();
        colleague("v-vang", Right.at(Role.STATION, StockWorld.HA_LANG, other));

        look(tomorrow(Duration.ofMinutes(1)));

        assertThat(told(NoticeTemplate.TEMPERATURE_GAP)).isEmpty();
    }

    @Test
    void aHalfDayThatIsNotOverIsNoGap() {
        look(tomorrow(Duration.ofMinutes(-1)));

        assertThat(told(NoticeTemplate.TEMPERATURE_GAP)).isEmpty();
    }

    @Test
    void aReadingOutOfRangeIsToldToTheOthersOfTheStation() {
        colleague("t-tram", Right.at(Role.STATION, StockWorld.HA_LANG, station));

        temperatures
                .read(
                        UUID.randomUUID(),
                        new StoreId(store),
                        new BigDecimal("9.5"),
                        "Mất điện từ 7 giờ",
                        nurse)
                .value();

        assertThat(whom(NoticeTemplate.TEMPERATURE_OUT)).containsExactly("t");
    }

    @Test
    void aReadingOutOfRangeAfterAGapIsToldAbove() {
        LocalDate yesterday = world.today().minusDays(1);
        jdbc.sql(
                        "INSERT INTO temperature_reading (id, store_id, read_on, part, celsius, in_range, read_at, read_by, read_by_name)"
                                + " VALUES (:id, :store, :day, 'AM', 12, FALSE, UTC_TIMESTAMP(3), :by, 'X')")
                .param("id", UUID.randomUUID())
                .param("store", store)
                .param("day", yesterday)
                .param("by", nurse.id().value())
                .update();

        temperatures
                .read(
                        UUID.randomUUID(),
                        new StoreId(store),
                        new BigDecimal("-1"),
                        "Tủ đóng băng",
                        nurse)
                .value();

        assertThat(whom(NoticeTemplate.TEMPERATURE_OUT)).containsExactlyInAnyOrder("s", "g");
    }

    @Test
    void aReadingInRangeTellsNobody() {
        temperatures
                .read(UUID.randomUUID(), new StoreId(store), new BigDecimal("4"), "", nurse)
                .value();

        assertThat(notices.ofCase(store, Optional.empty(), Notices.MOST)).isEmpty();
    }
}
