package vn.tram.workflow;

/**
 * Does one kind of long work. Called on a worker thread without a transaction; everything that must
 * last goes into chunks. A run may be cut at any instant and is then called again with the
 * checkpoint of the last committed chunk.
 */
public interface BatchHandler {

    String kind();

    void run(BatchRun run) throws Exception;

    /** Called once in its own transaction when the work was given up after its last attempt. */
    default void failed(Batch batch) {}
}
