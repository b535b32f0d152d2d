package vn.tram.forms.sessions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;

/**
 * Consent to be vaccinated: three statements, agree or disagree, and the signature of the person or
 * of a child's guardian. A dose of another product than the one before needs a consent of its own,
 * which names both.
 *
 * @param group the priority group in words; empty for a line to write on
 * @param guardian who signs for a child; empty for an adult
 * @param mixed the two products, when they differ
 * @param riskExplained whether screening asks for a signature that benefit and risk were explained
 * @param answer what was answered; empty for a form to be signed by hand
 */
public record ConsentForm(
        String facility,
        String sessionCode,
        String number,
        String name,
        String birth,
        String phone,
        String group,
        String product,
        Optional<ScreeningForm.Guardian> guardian,
        Optional<Mixed> mixed,
        boolean riskExplained,
        Optional<Given> answer) {

    private static final String NAME = "sessions/consent-form";

    /** One form. */
    public static final DocumentTemplate<ConsentForm> TEMPLATE =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_PORTRAIT,
                    form -> marks(form.sessionCode()),
                    form -> List.of(new DocumentPart.Text(NAME, form)));

    /** The forms of a session in one file, a sheet each; at least one. */
    public static final DocumentTemplate<List<ConsentForm>> BATCH =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_PORTRAIT,
                    forms -> marks(forms.get(0).sessionCode()),
                    forms ->
                            forms.stream()
                                    .<DocumentPart>map(form -> new DocumentPart.Text(NAME, form))
                                    .toList());

    public ConsentForm {
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(sessionCode, "sessionCode");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(birth, "birth");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(guardian, "guardian");
        Objects.requireNonNull(mixed, "mixed");
        Objects.requireNonNull(answer, "answer");
    }

    /** A dose of another product than before. */
    public record Mixed(String before, String offered) {

        public Mixed {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(offered, "offered");
        }
    }

    /**
     * @param placeAndDate such as {@code Hạ Lang, ngày 21 tháng 11 năm 2026}
     */
    public record Given(boolean agreed, String placeAndDate) {

        public Given {
            Objects.requireNonNull(placeAndDate, "placeAndDate");
        }
    }

    public boolean agreed() {
        return answer.filter(Given::agreed).isPresent();
    }

    public boolean disagreed() {
        return answer.filter(given -> !given.agreed()).isPresent();
    }

    public String placeAndDate() {
        return answer.map(Given::placeAndDate).orElse("………………, ngày …… tháng …… năm 20……");
    }

    private static PageMarks marks(String sessionCode) {
        return new PageMarks(
                "Phiếu đồng ý tiêm chủng, buổi tiêm " + sessionCode,
                "Phiếu đồng ý tiêm chủng · Buổi tiêm " + sessionCode,
                "");
    }
}
