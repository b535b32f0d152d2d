package vn.tram.workflow;

import java.time.Instant;

/**
 * Lets sample data live through days that are over. While it runs nobody of this node but the
 * calling thread works on background steps and batches, timers rest, and the engine writes down the
 * time it is told. There is an implementation in the profile {@code demo} only; nothing else may
 * ask for it other than as an optional bean.
 */
public interface Rehearsal {

    /** Stops this node's workers as soon as what they have in hand is done. */
    void begin();

    /** What the engine takes for the time from now on. */
    void at(Instant now);

    /** Works on every background step and batch that waits, on the calling thread. */
    void workOff();

    /** The engine's time is the real one again and the workers go on; timers that are due fire. */
    void end();
}
