package vn.tram.portal.verify;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tram.certificates.CheckedCertificate;
import vn.tram.certificates.RevocationReason;
import vn.tram.certificates.Verdict;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.shell.Messages;

/** A verdict as people read it: the word, why, what is to be compared, what to do. */
@Component
class VerdictWords {

    private final PlaceNames places;
    private final Messages messages;

    VerdictWords(PlaceNames places, Messages messages) {
        this.places = places;
        this.messages = messages;
    }

    /**
     * @param ground class of the head's ground: {@code ok} or {@code no}
     * @param word what is read at arm's length
     * @param compare whether what follows is to be held against an identity paper
     * @param checked when, and what is not kept
     */
    record Shown(
            String ground,
            String icon,
            String word,
            String why,
            boolean compare,
            List<Line> lines,
            List<String> steps,
            boolean holderMayHelp,
            String checked) {

        boolean hasLines() {
            return !lines.isEmpty();
        }

        boolean hasSteps() {
            return !steps.isEmpty();
        }
    }

    /**
     * @param strong what is compared first
     */
    record Line(String name, String value, boolean strong) {}

    Shown of(CheckedCertificate checked, HttpServletRequest request) {
        Locale locale = PortalLanguage.of(request).locale();
        Verdict verdict = checked.verdict();
        String key = "portal.verdict." + verdict.name();
        boolean valid = verdict == Verdict.VALID;
        return new Shown(
                valid ? "ok" : "no",
                icon(verdict),
                messages.text(locale, key),
                messages.text(locale, key + ".why"),
                verdict.vouchedFor(),
                lines(checked, locale),
                valid ? List.of() : List.of(messages.text(locale, key + ".do")),
                verdict == Verdict.REVOKED || verdict == Verdict.EXPIRED,
                messages.text(
                        locale,
                        verdict == Verdict.REVOKED
                                ? "portal.verdict.checked.revoked"
                                : "portal.verdict.checked",
                        messages.formats().timeWithSeconds(checked.at()),
                        messages.formats().date(checked.at())));
    }

    private static String icon(Verdict verdict) {
        return switch (verdict) {
            case VALID -> "circle-check";
            case EXPIRED -> "calendar-x-2";
            case REVOKED -> "circle-x";
            case UNKNOWN_ISSUER -> "circle-help";
            case BAD_SIGNATURE -> "shield-x";
            case NOT_A_CERTIFICATE -> "file-question";
        };
    }

    private List<Line> lines(CheckedCertificate checked, Locale locale) {
        Lines lines = new Lines(locale);
        checked.holder()
                .ifPresent(
                        holder -> {
                            lines.strong("name", holder.name());
                            lines.strong("birth", birth(holder.birth(), locale));
                        });
        checked.dose().ifPresent(dose -> dose(lines, dose, locale));
        checked.paper().ifPresent(paper -> paper(lines, paper, checked.verdict(), locale));
        checked.revocation()
                .ifPresent(
                        revocation -> {
                            lines.add("revoked", dateTime(revocation.at()));
                            lines.add("reason", reason(revocation.reason(), locale));
                            revocation
                                    .place()
                                    .flatMap(places::name)
                                    .ifPresent(place -> lines.add("revoked-at-place", place));
                        });
        return lines.all;
    }

    private void dose(Lines lines, CheckedCertificate.Dose dose, Locale locale) {
        lines.add("disease", known("portal.disease.", dose.disease(), locale));
        lines.add("dose", messages.text(locale, "portal.dose.of", dose.number(), dose.of()));
        lines.add(
                "given",
                messages.text(
                        locale,
                        "portal.dose.given",
                        date(dose.on()),
                        known("portal.vaccine.", dose.product(), locale)));
    }

    private void paper(
            Lines lines, CheckedCertificate.Paper paper, Verdict verdict, Locale locale) {
        lines.add("code", paper.uvci());
        lines.add(
                "issuer", messages.text(locale, "portal.issuer", paper.issuer(), paper.country()));
        if (verdict == Verdict.VALID || verdict == Verdict.EXPIRED) {
            lines.add(verdict == Verdict.VALID ? "until" : "ended", dateTime(paper.expiresAt()));
        }
    }

    private String reason(RevocationReason reason, Locale locale) {
        return messages.text(locale, "certificates.revoked." + reason.code());
    }

    /** A value of a value set by its name here; one that is not known here by its code. */
    private String known(String prefix, String code, Locale locale) {
        return messages.has(prefix + code) ? messages.text(locale, prefix + code) : code;
    }

    /** From ISO 8601 to what people write; unknown parts are said to be unknown. */
    private String birth(String iso, Locale locale) {
        String[] parts = iso.split("-");
        return switch (iso.length()) {
            case 10 -> parts[2] + "/" + parts[1] + "/" + parts[0];
            case 7 -> messages.text(locale, "portal.birth.month", parts[1] + "/" + parts[0]);
            case 4 -> messages.text(locale, "portal.birth.year", iso);
            default -> messages.text(locale, "portal.birth.unknown");
        };
    }

    private String date(LocalDate day) {
        return messages.formats().date(day);
    }

    private String dateTime(Instant moment) {
        return messages.formats().dateTime(moment);
    }

    private final class Lines {

        private final List<Line> all = new ArrayList<>();
        private final Locale locale;

        Lines(Locale locale) {
            this.locale = locale;
        }

        void add(String name, String value) {
            all.add(new Line(messages.text(locale, "portal.line." + name), value, false));
        }

        void strong(String name, String value) {
            all.add(new Line(messages.text(locale, "portal.line." + name), value, true));
        }
    }
}
