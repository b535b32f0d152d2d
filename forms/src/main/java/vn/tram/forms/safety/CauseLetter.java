package vn.tram.forms.safety;

import java.util.List;
import java.util.Objects;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;

/**
 * What a department of health tells of the cause of an adverse event within 24 hours of the minutes
 * (NĐ 104/2016 art. 6.2, NĐ 165/2026 art. 52.4): to the public without the person, to the family,
 * to the ministry.
 *
 * @param kind to whom
 * @param person whom the event befell; empty in an announcement
 * @param addressee of a letter; empty in an announcement
 * @param event in words, without the person: vaccine, day, place
 * @param cause in words that people understand
 * @param compensable whether the State compensates
 * @param responsibility of organisations and persons as concluded; may be empty, and is not printed
 *     in an announcement
 * @param facts label and value, printed in the report to the ministry
 * @param minutesAt when the minutes were signed
 * @param legalBasis of the regime of the event's date
 */
public record CauseLetter(
        Kind kind,
        Letterhead head,
        String eventCode,
        String person,
        String addressee,
        String event,
        String cause,
        boolean compensable,
        String responsibility,
        List<CouncilMinutes.Fact> facts,
        String minutesAt,
        String legalBasis,
        Signer signer) {

    public CauseLetter {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(eventCode, "eventCode");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(responsibility, "responsibility");
        facts = List.copyOf(facts);
        Objects.requireNonNull(minutesAt, "minutesAt");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(signer, "signer");
        if (kind == Kind.ANNOUNCEMENT && !(person + addressee).isEmpty()) {
            throw new IllegalArgumentException("an announcement names nobody");
        }
    }

    /** To whom it goes. */
    public enum Kind {
        ANNOUNCEMENT("safety/cause-announcement", "Thông báo nguyên nhân", "TB-SYT"),
        FAMILY("safety/family-letter", "Thư gửi gia đình", "SYT-NVY"),
        MINISTRY("safety/ministry-report", "Báo cáo Bộ Y tế", "BC-SYT");

        private final String name;
        private final String title;
        private final String symbol;

        Kind(String name, String title, String symbol) {
            this.name = name;
            this.title = title;
            this.symbol = symbol;
        }

        /** The kind of document, for the renderer. */
        public DocumentTemplate<CauseLetter> template() {
            return new DocumentTemplate<>(
                    name,
                    Paper.A4_PORTRAIT,
                    letter -> {
                        String mark = title + ", hồ sơ " + letter.eventCode();
                        return new PageMarks(mark, mark, "");
                    },
                    letter -> List.of(new DocumentPart.Text(name, letter)));
        }
    }

    public boolean responsible() {
        return !responsibility.isBlank();
    }

    public List<String> responsibilityLines() {
        return responsibility.lines().filter(line -> !line.isBlank()).toList();
    }

    public String numberLine() {
        return "Số: ……/" + kind.symbol;
    }
}
