package vn.tram.certificates.domain;

import org.springframework.context.ApplicationContext;

/** Signs what waits, for measurements from outside of the package. */
public final class SigningHands {

    private final SigningRound round;

    public SigningHands(ApplicationContext application) {
        this.round = application.getBean(SigningRound.class);
    }

    /** False when nothing is left. */
    public boolean stretch() {
        SigningRound.Result result = round.run();
        if (result == SigningRound.Result.STOPPED) {
            throw new IllegalStateException("no key signs");
        }
        return result == SigningRound.Result.SIGNED;
    }
}
