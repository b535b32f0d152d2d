package vn.tram.staff.domain;

/** Whether log-ins ask for a second factor. */
record SecondFactorRule(boolean required) {

    /** Stops the start when the second factor is off anywhere but in the demonstration. */
    static SecondFactorRule of(boolean wanted, boolean demo) {
        if (!wanted && !demo) {
            throw new IllegalStateException(
                    "tram.staff.second-factor=false is allowed in the profile 'demo' only");
        }
        return new SecondFactorRule(wanted);
    }
}
