package vn.tram.invariants;

import java.util.List;

/** A statement about the stored data that no sequence of operations and failures may break. */
public interface Invariant {

    /** The statement in one sentence. */
    String statement();

    /**
     * What contradicts it, at most a hundred examples, without personal data; empty when it holds.
     */
    List<String> violations();
}
