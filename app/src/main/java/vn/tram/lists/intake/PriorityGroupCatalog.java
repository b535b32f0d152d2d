package vn.tram.lists.intake;

import java.util.Optional;

/** The priority groups in force for the list. */
@FunctionalInterface
public interface PriorityGroupCatalog {

    /**
     * The number of a group by what stands in a cell: a code such as {@code 9}, or a letter of an
     * older list such as {@code đ}. Answers must not change while a file is read.
     *
     * @param token one group, cleaned, without the word "nhóm" and without punctuation around it
     */
    Optional<Integer> code(String token);
}
