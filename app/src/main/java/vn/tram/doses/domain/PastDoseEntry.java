package vn.tram.doses.domain;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseSource;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.doses.PastDose;
import vn.tram.doses.PastDoses;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

@Service
class PastDoseEntry implements PastDoses {

    private final Doses doses;
    private final PersonHomes homes;

    PastDoseEntry(Doses doses, PersonHomes homes) {
        this.doses = doses;
        this.homes = homes;
    }

    @Override
    public boolean mayEnter(UnitCode commune, Actor actor) {
        return Rights.allows(actor, Role.STATION, homes.place(commune));
    }

    @Override
    @Transactional
    public Outcome<DoseView> undo(DoseId id, String reason, Actor actor) {
        Optional<DoseView> dose = doses.byId(id);
        if (dose.isEmpty()) {
            return Outcome.refused(Plain.DOSE_UNKNOWN);
        }
        if (dose.get().session().isPresent()) {
            return Outcome.refused(Plain.OF_A_SESSION);
        }
        boolean allowed =
                homes.of(dose.get().person())
                        .filter(home -> Rights.allows(actor, Role.STATION, home))
                        .isPresent();
        return allowed ? doses.undo(id, reason, false, actor) : Outcome.refused(Plain.NOT_ALLOWED);
    }

    @Override
    @Transactional
    public Outcome<DoseView> enter(Told told, Actor actor) {
        Optional<CasePlace> home = homes.of(told.person());
        if (home.isEmpty()) {
            return Outcome.refused(Plain.PERSON_UNKNOWN);
        }
        if (!Rights.allows(actor, Role.STATION, home.get())) {
            return Outcome.refused(Plain.NOT_ALLOWED);
        }
        return doses.recordPast(
                new PastDose(
                        told.command(),
                        told.person(),
                        told.product(),
                        told.givenOn(),
                        told.lotNumber().map(CleanText::of).filter(text -> !text.isEmpty()),
                        Optional.empty(),
                        CleanText.of(told.placeText()),
                        home.get(),
                        DoseSource.RETROSPECTIVE,
                        CleanText.of(told.evidence())),
                actor);
    }
}
