package vn.tram.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.lists.ListWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.Allocations.NewAllocation;
import vn.tram.stock.StockPapers.Slip;
import vn.tram.stock.Transfers.FromOutside;
import vn.tram.stock.Transfers.Receipt;
import vn.tram.stock.Transfers.Sending;
import vn.tram.stock.Transfers.TransferView;

/** The papers of a transfer and of a month of readings, read back from their PDF. */
@TramIntegrationTest
@Import(StockWorld.class)
class StockPapersTest {

    private static final String MINUTES = "Đã kiểm cùng người giao, đá khô đã tan hết";

    @Autowired private StockWorld world;
    @Autowired private Stores stores;
    @Autowired private Allocations allocations;
    @Autowired private Transfers transfers;
    @Autowired private Temperatures temperatures;
    @Autowired private Lots lots;
    @Autowired private StockPapers papers;
    @Autowired private JdbcClient jdbc;

    private final Actor cdc =
            ListWorld.actor("Thủ kho Tỉnh", "", Right.over(Role.PROVINCE, StockWorld.CAO_BANG));
    private Actor nurse;
    private StoreId station;
    private LotView lot;
    private TransferView sent;

    @BeforeEach
    void tenVialsOnTheRoad() throws IOException {
        world.units();
        nurse =
                ListWorld.actor(
                        "Thủ kho Trạm",
                        "",
                        Right.at(Role.STATION, StockWorld.HA_LANG, world.station()));
        station = stores.kept(nurse).get(0).id();
        StoreId province = stores.kept(cdc).get(0).id();
        LotId id = world.lot("COMIRNATY", 6, world.today().plusDays(40));
        lot = lots.byId(id).orElseThrow();
        transfers
                .receiveFromOutside(
                        new FromOutside(
                                UUID.randomUUID(),
                                province,
                                "Kho quốc gia",
                                id,
                                20,
                                receipt(20, 1)),
                        cdc)
                .value();
        UUID allocation =
                allocations
                        .allocate(
                                new NewAllocation(
                                        UUID.randomUUID(),
                                        province,
                                        station,
                                        "COMIRNATY",
                                        60,
                                        "118/QĐ-SYT ngày 20/11/2026",
                                        Optional.empty()),
                                cdc)
                        .value()
                        .id();
        sent =
                transfers
                        .send(
                                new Sending(
                                        UUID.randomUUID(),
                                        allocation,
                                        id,
                                        10,
                                        new BigDecimal("3.8"),
                                        Optional.of(1)),
                                cdc)
                        .value();
    }

    private Receipt receipt(int vials, int vvm) {
        return new Receipt(
                lot.number(),
                lot.expiresOn(),
                vials,
                0,
                new BigDecimal("4.5"),
                Optional.of(vvm),
                FreezeIndicator.OK,
                MINUTES);
    }

    private String text(Slip slip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        papers.pdf(sent.code(), slip, out, nurse).value();
        return text(out);
    }

    private static String text(ByteArrayOutputStream out) throws IOException {
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }

    private int printed(String action, UUID subject) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = :action AND subject_id = :id")
                .param("action", action)
                .param("id", subject)
                .query(Integer.class)
                .single();
    }

    @Test
    void theSlipsSayWhatLeftAndWhatArrived() throws IOException {
        assertThat(papers.of(sent.code(), nurse)).containsExactly(Slip.ISSUE);
        assertThat(text(Slip.ISSUE))
                .contains("PHIẾU XUẤT VẮC XIN")
                .contains(sent.code())
                .contains("+3,8 °C")
                .contains("Thủ kho Tỉnh")
                .contains("Tổng cộng 10 60");

        transfers.receive(sent.id(), receipt(10, 1), nurse).value();

        assertThat(papers.of(sent.code(), cdc)).containsExactly(Slip.ISSUE, Slip.RECEIPT);
        assertThat(text(Slip.RECEIPT))
                .contains("PHIẾU NHẬN VẮC XIN")
                .contains("+4,5 °C")
                .contains("Bình thường")
                .contains("Thủ kho Trạm")
                .doesNotContain("TỪ CHỐI");
        assertThat(printed("stock.slip-printed", sent.id().value())).isEqualTo(2);
    }

    @Test
    void aRefusalHasItsReasonAndMinutesOfBothSides() throws IOException {
        transfers.refuse(sent.id(), receipt(8, 3), nurse).value();

        assertThat(text(Slip.RECEIPT)).contains("TỪ CHỐI NHẬN. Lý do:");
        assertThat(text(Slip.ANOMALY))
                .contains("Giai đoạn 1 Chỉ thị nhiệt độ không cho phép dùng")
                .contains("Ít hơn số trên phiếu: 8 lọ")
                .contains("Bên nhận từ chối nhận 8 lọ.")
                .contains(MINUTES)
                .contains("Thủ kho Tỉnh")
                .contains("Thủ kho Trạm");
        assertThat(printed("stock.minutes-printed", sent.id().value())).isEqualTo(1);
    }

    @Test
    void theMonthOfAStoreIsASheetWithItsReadings() throws IOException {
        temperatures.read(UUID.randomUUID(), station, new BigDecimal("5.3"), "", nurse).value();
        YearMonth month = temperatures.thisMonth();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        papers.temperatures(station, month, out, nurse).value();

        assertThat(text(out))
                .contains("BẢNG THEO DÕI NHIỆT ĐỘ")
                .contains("5,3")
                .contains("Thủ kho Trạm")
                .as("nothing had to be read before there was vaccine")
                .contains("Thiếu 0 lần ghi");
        assertThat(printed("stock.temperatures-printed", station.value())).isEqualTo(1);
    }

    @Test
    void anotherStationGetsNothing() throws IOException {
        Actor stranger =
                ListWorld.actor(
                        "Khác", "", Right.at(Role.STATION, StockWorld.HA_LANG, world.station()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(papers.of(sent.code(), stranger)).isEmpty();
        assertThat(papers.pdf(sent.code(), Slip.ISSUE, out, stranger).isDone()).isFalse();
        assertThat(papers.temperatures(station, temperatures.thisMonth(), out, stranger).isDone())
                .isFalse();
        assertThat(out.size()).isZero();
    }
}
