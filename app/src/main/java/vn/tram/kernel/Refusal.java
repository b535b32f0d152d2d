package vn.tram.kernel;

import java.util.List;

/**
 * Why the domain says no. A refusal is an expected answer, never an exception; its words live in
 * the message files under {@code refusal.<code>}, where {0}, {1} … stand for the arguments.
 */
public interface Refusal {

    /** Stable, lower case, words joined by dots: {@code lists.not-yours}. */
    String code();

    /** Values for the message, already fit to be shown to the reader (masked where needed). */
    default List<Object> arguments() {
        return List.of();
    }

    /** The reader acted on what is no longer so; loading the page again shows what is. */
    default boolean outdated() {
        return false;
    }
}
