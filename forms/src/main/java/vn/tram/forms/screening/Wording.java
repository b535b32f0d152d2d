package vn.tram.forms.screening;

import java.util.Objects;

/** The same words in both languages; papers are printed in Vietnamese. */
public record Wording(String vi, String en) {

    public Wording {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }
}
