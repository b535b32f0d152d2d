package vn.tram.audit;

import java.util.Optional;

/**
 * The chain over the audit record: each committed entry is linked to the one before by a hash over
 * both.
 */
public interface AuditChain {

    /**
     * Links what is committed and not linked yet.
     *
     * @return how many entries were linked
     */
    int link();

    /** Reads the whole chain again. Empty when it holds; else where and how it is broken. */
    Optional<Break> verify();

    /** The last link: how many entries are linked and the hash over all of them. */
    Head head();

    /**
     * @param seq number of the last link, 0 for an empty chain
     * @param hash 64 hexadecimal digits; whoever notes them down elsewhere can prove later that
     *     nothing before was changed
     */
    record Head(long seq, String hash) {}

    /** Where the chain does not hold: the link's number and a code. */
    record Break(long seq, String reason) {}
}
