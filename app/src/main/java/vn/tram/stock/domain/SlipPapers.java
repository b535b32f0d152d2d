package vn.tram.stock.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.forms.VietnameseDate;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;
import vn.tram.forms.stock.AnomalyMinutes;
import vn.tram.forms.stock.StockSlip;
import vn.tram.forms.stock.StockSlip.Party;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.stock.FreezeIndicator;
import vn.tram.stock.ReceiptProblem;
import vn.tram.stock.StoreId;
import vn.tram.stock.TransferState;
import vn.tram.stock.Transfers.TransferView;
import vn.tram.stock.domain.TransferStore.OnTheBox;

/** The forms of issue and receipt and the minutes of what was wrong, as papers. */
@Component
class SlipPapers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, 'ngày' dd/MM/yyyy").withZone(WorkingCalendar.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final TransferStore transfers;
    private final StoreRows stores;
    private final AdministrativeUnits units;

    SlipPapers(TransferStore transfers, StoreRows stores, AdministrativeUnits units) {
        this.transfers = transfers;
        this.stores = stores;
        this.units = units;
    }

    StockSlip issue(TransferView form) {
        return slip(
                StockSlip.Kind.ISSUE,
                head(form.from().orElseThrow(), form.fromName(), form.sentAt()),
                form,
                form.sentAt(),
                form.sentCelsius(),
                line(form, form.doses(), form.sentVvm(), Optional.empty(), ""),
                Optional.empty());
    }

    /** A refusal says why in the words of its problems. */
    StockSlip receipt(TransferView form) {
        Instant at = form.settledAt().orElseThrow();
        return slip(
                StockSlip.Kind.RECEIPT,
                head(form.to(), form.toName(), at),
                form,
                at,
                form.arrivedCelsius(),
                line(
                        form,
                        form.arrivedDoses().orElse(form.doses()),
                        form.arrivedVvm(),
                        form.freeze(),
                        damaged(form)),
                refused(form) ? Optional.of(problems(form)) : Optional.empty());
    }

    private static boolean refused(TransferView form) {
        return form.state() == TransferState.REFUSED || form.state() == TransferState.BACK;
    }

    private static String problems(TransferView form) {
        String named =
                String.join(
                        "; ", form.problems().stream().sorted().map(SlipPapers::problem).toList());
        return named.isEmpty() ? form.minutes() : named;
    }

    private static String damaged(TransferView form) {
        int vials = form.damagedDoses().orElse(0) / form.lot().dosesPerVial();
        return vials == 0 ? "" : "Vỡ, hỏng: " + vials + " lọ";
    }

    private StockSlip slip(
            StockSlip.Kind kind,
            Letterhead head,
            TransferView form,
            Instant at,
            Optional<BigDecimal> celsius,
            StockSlip.Line line,
            Optional<String> refusal) {
        return new StockSlip(
                kind,
                head,
                form.code(),
                MOMENT.format(at),
                giver(form),
                receiver(form),
                "",
                celsius.map(SlipPapers::degrees).orElse(""),
                List.of(line),
                refusal,
                signers(form));
    }

    /** Of a delivery from outside the form names the unit, and no person. */
    private static Party giver(TransferView form) {
        return new Party(form.fromName(), form.from().isPresent() ? form.sentBy() : "");
    }

    private static Party receiver(TransferView form) {
        return new Party(form.toName(), form.settledBy().orElse(""));
    }

    private static List<Signer> signers(TransferView form) {
        return List.of(
                new Signer(List.of("NGƯỜI GIAO"), giver(form).person()),
                new Signer(List.of("NGƯỜI NHẬN"), receiver(form).person()),
                new Signer(List.of("THỦ TRƯỞNG ĐƠN VỊ"), ""));
    }

    private static StockSlip.Line line(
            TransferView form,
            int doses,
            Optional<Integer> vvm,
            Optional<FreezeIndicator> freeze,
            String note) {
        return new StockSlip.Line(
                form.lot().product().name(),
                form.lot().product().manufacturer(),
                form.lot().registration(),
                form.lot().number(),
                DAY.format(form.lot().expiresOn()),
                doses / form.lot().dosesPerVial(),
                doses,
                form.lot()
                        .diluent()
                        .map(one -> "Lô " + one.lot() + ", HSD " + DAY.format(one.expiresOn()))
                        .orElse(""),
                vvm.map(SlipPapers::stage).orElse(""),
                freeze.map(SlipPapers::frozen).orElse(""),
                note);
    }

    private static String stage(int vvm) {
        return vvm == 0 ? "Không có" : "Giai đoạn " + vvm;
    }

    private static String frozen(FreezeIndicator freeze) {
        return switch (freeze) {
            case OK -> "Bình thường";
            case FROZEN -> "Đã đông băng";
            case NONE -> "Không có";
        };
    }

    AnomalyMinutes anomaly(TransferView form) {
        Instant at = form.settledAt().orElseThrow();
        OnTheBox box = transfers.onTheBox(form.id().value());
        return new AnomalyMinutes(
                head(form.to(), form.toName(), at),
                form.code(),
                MOMENT.format(at),
                form.toName(),
                List.of("Bên giao: " + named(giver(form)), "Bên nhận: " + named(receiver(form))),
                form.problems().stream().sorted().map(one -> item(one, form, box)).toList(),
                decision(form),
                signers(form));
    }

    private static String named(Party party) {
        return party.person().isEmpty()
                ? "………………………………, " + party.unit()
                : party.person() + ", " + party.unit();
    }

    private static AnomalyMinutes.Item item(
            ReceiptProblem problem, TransferView form, OnTheBox box) {
        int perVial = form.lot().dosesPerVial();
        int arrived = form.arrivedDoses().orElse(0) / perVial;
        int concerned =
                switch (problem) {
                    case SHORT -> form.vials() - arrived;
                    case SURPLUS -> arrived - form.vials();
                    case DAMAGED -> form.damagedDoses().orElse(0) / perVial;
                    default -> arrived;
                };
        return new AnomalyMinutes.Item(
                form.lot().product().name(),
                form.lot().number(),
                expected(problem, form),
                problem(problem) + found(problem, form, box, arrived),
                concerned);
    }

    private static String expected(ReceiptProblem problem, TransferView form) {
        return switch (problem) {
            case LOT_DIFFERS -> "Số lô " + form.lot().number();
            case EXPIRY_DIFFERS, EXPIRED -> "Hạn dùng " + DAY.format(form.lot().expiresOn());
            case HELD -> "Lô được phép sử dụng";
            case VVM -> form.sentVvm().map(SlipPapers::stage).orElse("Giai đoạn 1 hoặc 2");
            case FROZEN -> "Không đông băng";
            case TEMPERATURE ->
                    "Từ "
                            + form.range().least().toPlainString()
                            + " đến "
                            + form.range().most().toPlainString()
                            + " °C";
            case SURPLUS, SHORT, DAMAGED -> form.vials() + " lọ nguyên vẹn";
        };
    }

    private static String found(
            ReceiptProblem problem, TransferView form, OnTheBox box, int arrived) {
        String seen =
                switch (problem) {
                    case LOT_DIFFERS -> box.lot();
                    case EXPIRY_DIFFERS, EXPIRED -> box.expiresOn().map(DAY::format).orElse("");
                    case VVM -> form.arrivedVvm().map(SlipPapers::stage).orElse("");
                    case TEMPERATURE -> form.arrivedCelsius().map(SlipPapers::degrees).orElse("");
                    case SURPLUS, SHORT -> arrived + " lọ";
                    case HELD, FROZEN, DAMAGED -> "";
                };
        return seen.isEmpty() ? "" : ": " + seen;
    }

    private static String problem(ReceiptProblem problem) {
        return switch (problem) {
            case LOT_DIFFERS -> "Khác số lô trên phiếu";
            case EXPIRY_DIFFERS -> "Khác hạn dùng trên phiếu";
            case EXPIRED -> "Đã hết hạn";
            case HELD -> "Lô đang bị tạm giữ";
            case VVM -> "Chỉ thị nhiệt độ không cho phép dùng";
            case FROZEN -> "Đã đông băng";
            case TEMPERATURE -> "Ngoài khoảng nhiệt độ";
            case SURPLUS -> "Nhiều hơn số trên phiếu";
            case SHORT -> "Ít hơn số trên phiếu";
            case DAMAGED -> "Có lọ vỡ, hỏng";
        };
    }

    /** What was done with it, then the minutes as they were written. */
    private static String decision(TransferView form) {
        int perVial = form.lot().dosesPerVial();
        int arrived = form.arrivedDoses().orElse(0) / perVial;
        String what =
                refused(form)
                        ? "Bên nhận từ chối nhận " + arrived + " lọ."
                        : "Bên nhận nhận "
                                + (arrived - form.damagedDoses().orElse(0) / perVial)
                                + " lọ dùng được.";
        return what + "\n" + form.minutes();
    }

    private Letterhead head(StoreId store, String name, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, WorkingCalendar.ZONE);
        return new Letterhead(
                "",
                name.toUpperCase(VIETNAMESE),
                stores.byId(store.value())
                        .flatMap(one -> units.at(one.place(), day))
                        .map(SlipPapers::bare)
                        .orElse("……………"),
                new VietnameseDate(day).inWords());
    }

    /** "Xã Hạ Lang" as a place: "Hạ Lang". */
    private static String bare(AdministrativeUnit unit) {
        String kind = unit.kind() + " ";
        return unit.name().regionMatches(true, 0, kind, 0, kind.length())
                ? unit.name().substring(kind.length())
                : unit.name();
    }

    private static String degrees(BigDecimal celsius) {
        String sign = celsius.signum() > 0 ? "+" : "";
        return sign + celsius.toPlainString().replace('.', ',') + " °C";
    }
}
