package vn.tram.certificates;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;
import vn.tram.sessions.SessionId;
import vn.tram.staff.Actor;

/**
 * Certificates on paper, as staff print them: those who hold STATION or PROVINCE over the place of
 * the dose or the person's home. A paper names the person with the number of the identity paper, so
 * every file that is handed out is recorded: who, when, which paper, of which certificates.
 */
public interface CertificatePapers {

    /** Certificates in one file at most; a session has no more people. */
    int MOST = 1_000;

    /** A kind of paper, or what stands for it. */
    enum Kind {
        /** The certificate on A4, in the form of the day of the dose (QĐ 3588, QĐ 43). */
        CERTIFICATE,
        /** The eleven fields of QĐ 5772, in Vietnamese and English. */
        PASSPORT,
        /** A card of 85.6 × 54 mm, on a sheet to cut and fold. */
        CARD,
        /** Name, birth date, dose and code as wide as a phone, to be kept and shown there. */
        PICTURE;

        /** Those that staff print. */
        public static final List<Kind> ON_PAPER = List.of(CERTIFICATE, PASSPORT, CARD);
    }

    /** Whether the actor may print this one: it is valid now, and in the actor's units. */
    boolean mayPrint(CertificateView certificate, Actor actor);

    /** Whether the actor may print those of the session. */
    boolean mayPrint(SessionId session, Actor actor);

    /**
     * The paper as it looks, with the number of the identity paper masked; empty where it may not
     * be printed. Not recorded.
     */
    Optional<String> html(CertificateId id, Kind kind, Actor actor);

    /**
     * Writes the paper as PDF; the stream is not closed. Recorded before the first byte. Refused
     * with {@link CertificatesRefusal}.
     */
    Outcome<Void> pdf(CertificateId id, Kind kind, OutputStream out, Actor actor)
            throws IOException;

    /**
     * All valid certificates of a session in one file for the printer, by name; otherwise as {@link
     * #pdf}.
     *
     * @return how many
     */
    Outcome<Integer> batch(SessionId session, Kind kind, OutputStream out, Actor actor)
            throws IOException;

    /** Of one certificate, the latest first; for whoever may see the certificate. */
    List<CertificatePrinting> printings(CertificateId id, Actor actor);

    /** Those of all certificates of the session at once, the latest first. */
    List<CertificatePrinting> printings(SessionId session, Actor actor);

    /**
     * What a person fetches of the own certificates. Asks for no right: the caller has made sure
     * that it is the person who asks.
     */
    interface Own {

        /** As {@link CertificatePapers#pdf}; recorded as fetched by the person. */
        Outcome<Void> pdf(CertificateId id, PersonId person, Kind kind, OutputStream out)
                throws IOException;

        /**
         * {@link Kind#PICTURE} as PNG, upright; recorded as fetched by the person. Refused as
         * {@link #pdf}.
         */
        Outcome<byte[]> picture(CertificateId id, PersonId person);
    }
}
