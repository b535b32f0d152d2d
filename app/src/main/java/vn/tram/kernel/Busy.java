package vn.tram.kernel;

/**
 * Others write the same rows just now and did not let go in time. Nothing was changed, and the same
 * command sent again does it once.
 */
public enum Busy implements Refusal {
    BUSY;

    @Override
    public String code() {
        return "busy";
    }
}
