package vn.tram.lists.intake;

import java.util.Set;

/** The priority groups in force for the list. */
@FunctionalInterface
public interface PriorityGroupCatalog {

    /**
     * The numbers of the groups by what stands in a cell: a code such as {@code 9} is one group, a
     * letter of an older list such as {@code a} may stand for several, and all are kept. Empty when
     * the text is no group. Answers must not change while a file is read.
     *
     * @param token one group, cleaned, without the word "nhóm" and without punctuation around it
     */
    Set<Integer> codes(String token);
}
