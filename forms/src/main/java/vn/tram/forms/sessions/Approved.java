package vn.tram.forms.sessions;

import java.util.Objects;

/**
 * An approval or signature given in the system. It is not a digital signature and is not printed as
 * one.
 *
 * @param at time and day, such as {@code 16:05, 21/11/2026}
 * @param id by which the paper can be traced in the system
 */
public record Approved(String at, String id) {

    public Approved {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(id, "id");
    }
}
