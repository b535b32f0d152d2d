package vn.tram.forms.lists;

import java.util.List;
import java.util.Objects;

/**
 * Who signs a paper.
 *
 * @param capacity one to three lines above the signature, such as {@code KT. CHỦ TỊCH} and {@code
 *     PHÓ CHỦ TỊCH}
 * @param name the person's name below it
 */
public record Signer(List<String> capacity, String name) {

    public Signer {
        capacity = List.copyOf(capacity);
        Objects.requireNonNull(name, "name");
    }
}
