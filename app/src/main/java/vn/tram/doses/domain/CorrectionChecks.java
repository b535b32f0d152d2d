package vn.tram.doses.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.directory.Facilities;
import vn.tram.doses.DoseSource;
import vn.tram.doses.DoseView;
import vn.tram.doses.DosesRefusal;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.doses.PastDose;
import vn.tram.doses.domain.DoseStore.Kept;
import vn.tram.doses.domain.DoseVersions.Circumstances;
import vn.tram.staff.CasePlace;

/** What speaks against a corrected dose: facts that cannot be. */
@Component
class CorrectionChecks {

    private final EntryChecks checks;
    private final LotFacts lots;
    private final Facilities facilities;

    CorrectionChecks(EntryChecks checks, LotFacts lots, Facilities facilities) {
        this.checks = checks;
        this.lots = lots;
        this.facilities = facilities;
    }

    /**
     * @param others doses of the person against the disease without this one
     */
    Optional<DosesRefusal> refusal(
            DoseView dose,
            Corrected becomes,
            CasePlace place,
            Subject subject,
            List<Kept> others,
            RuleBook book) {
        return form(becomes)
                .or(() -> product(dose, becomes, book))
                .or(() -> order(dose, becomes, others))
                .or(() -> checks.refusal(entry(dose, becomes, place), subject, others, book))
                .or(() -> lot(dose, becomes, place))
                .or(() -> facility(becomes));
    }

    private static Optional<DosesRefusal> form(Corrected becomes) {
        boolean tooLong =
                length(becomes.lotNumber()) > PastDose.LOT_MAX_LENGTH
                        || length(becomes.placeText()) > PastDose.PLACE_MAX_LENGTH;
        return tooLong ? Optional.of(Plain.TEXT_TOO_LONG) : Optional.empty();
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }

    private static Optional<DosesRefusal> product(DoseView dose, Corrected becomes, RuleBook book) {
        if (becomes.sameAs(dose)) {
            return Optional.of(Plain.NOTHING_CHANGES);
        }
        String disease = book.products().get(dose.product()).disease();
        return book.product(becomes.product())
                .map(
                        product ->
                                product.disease().equals(disease)
                                        ? Optional.<DosesRefusal>empty()
                                        : Optional.<DosesRefusal>of(Plain.OTHER_DISEASE))
                .orElseGet(() -> Optional.of(Plain.PRODUCT_UNKNOWN));
    }

    /** Where the dose stands among the others is not for a correction to change. */
    private static Optional<DosesRefusal> order(
            DoseView dose, Corrected becomes, List<Kept> others) {
        return others.stream()
                .filter(
                        other ->
                                other.given().on().isBefore(dose.givenOn())
                                        != other.given().on().isBefore(becomes.givenOn()))
                .filter(other -> !other.given().on().equals(becomes.givenOn()))
                .findFirst()
                .map(
                        other ->
                                new DosesRefusal.OrderChanges(
                                        other.view().number(), other.given().on()));
    }

    private static Entry entry(DoseView dose, Corrected becomes, CasePlace place) {
        return new Entry(
                dose.id().value(),
                dose.person(),
                becomes.product(),
                becomes.lot(),
                becomes.lotText(),
                null,
                becomes.givenAt(),
                becomes.givenOn(),
                null,
                place,
                becomes.facility(),
                becomes.placeText(),
                null,
                null,
                null,
                null,
                null,
                "",
                DoseSource.COMPLAINT,
                "");
    }

    private Optional<DosesRefusal> lot(DoseView dose, Corrected becomes, CasePlace place) {
        if (becomes.lotNumber() == null) {
            return Optional.empty();
        }
        Optional<LotFacts.Facts> known = known(becomes, place);
        if (known.isEmpty()) {
            if (lots.ofOthersOnly(becomes.product(), becomes.lotNumber())) {
                return Optional.of(Plain.LOT_OF_OTHER_PRODUCT);
            }
            return dose.session().isPresent() ? Optional.of(Plain.LOT_UNKNOWN) : Optional.empty();
        }
        LocalDate day = becomes.givenOn();
        boolean asBefore = !becomes.otherLot() && day.equals(dose.givenOn());
        return asBefore ? Optional.empty() : EntryChecks.lot(known.get(), day);
    }

    /** The lot of the corrected number; empty where it is not known here. */
    Optional<UUID> lotOf(Corrected becomes, Circumstances now) {
        return Optional.ofNullable(becomes.lotNumber())
                .flatMap(any -> known(becomes, now.place()))
                .map(LotFacts.Facts::lot);
    }

    private Optional<LotFacts.Facts> known(Corrected becomes, CasePlace place) {
        return lots.numbered(
                becomes.product(), becomes.lotNumber(), Entry.noon(becomes.givenOn()), place);
    }

    private Optional<DosesRefusal> facility(Corrected becomes) {
        boolean closed =
                Optional.ofNullable(becomes.facility())
                        .flatMap(facilities::byId)
                        .filter(facility -> !facility.validOn(becomes.givenOn()))
                        .isPresent();
        return closed ? Optional.of(Plain.FACILITY_CLOSED) : Optional.empty();
    }
}
