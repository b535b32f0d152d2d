package vn.tram.doses;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.staff.Actor;

/**
 * Corrects doses after their day. What was recorded is never overwritten: a correction is a new
 * version that names its predecessor, which is void from then on. Number, category, intervals and
 * the course follow, and so do certificates ({@link DosesChanged}). Who may correct and who agreed
 * is the caller's to decide; every act joins the caller's transaction.
 */
public interface DoseCorrections {

    /** Most characters of what a correction rests on. */
    int LONGEST_BASIS = 500;

    /**
     * What stands against a correction, without making it: the dose is not the latest version or
     * was taken back, nothing changes, the other product is unknown or against another disease; a
     * day to come, before birth, after death or before the licence of the product; another dose on
     * that day, the same product a day away, another order of the doses; a lot of another product,
     * expired or held on the day; a facility that was closed.
     */
    Optional<Refusal> obstacle(DoseId dose, DoseChange change);

    /**
     * Corrects a dose. The same command answers with the version that it made. Refused as {@link
     * #obstacle} says, and then nothing is changed.
     *
     * @param basis what it rests on, at most {@link #LONGEST_BASIS} characters
     */
    Outcome<DoseView> correct(
            DoseId dose, DoseChange change, String basis, UUID command, Hands hands);

    /**
     * Takes a dose away that the person never had. Refused where it is not the latest version or
     * was taken away already.
     */
    Outcome<DoseView> takeAway(DoseId dose, String basis, Hands hands);

    /** Records a dose that is missing, seen by both. Refused as {@link Doses#recordPast}. */
    Outcome<DoseView> add(PastDose dose, Hands hands);

    /** The dose in all its versions, the latest first; empty where there is no such dose. */
    List<DoseView> versions(DoseId dose);

    /**
     * Four eyes.
     *
     * @param by who proposed it, under whose name it is entered
     * @param agreed the second person, who answers for it as confirmed
     */
    record Hands(Actor by, Actor agreed) {

        public Hands {
            if (by.id().equals(agreed.id())) {
                throw new IllegalArgumentException("one person is not two");
            }
        }
    }
}
