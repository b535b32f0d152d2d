package vn.tram.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened to an account, published in the transaction that did it. None of these
 * carries a secret, a typed name or a network address.
 */
public sealed interface StaffEvent {

    Instant at();

    /** The way in that failed or was taken. */
    enum Factor {
        PASSWORD,
        CODE,
        RECOVERY_CODE,
        DEMO
    }

    record SignedIn(StaffId account, Factor factor, boolean knownDevice, Instant at)
            implements StaffEvent {}

    /**
     * @param account empty when no such account exists
     * @param throttled the try was not even looked at, because its budget was used up
     */
    record SignInRefused(Optional<StaffId> account, Factor factor, boolean throttled, Instant at)
            implements StaffEvent {}

    record SignedOut(StaffId account, Instant at) implements StaffEvent {}

    record SecondFactorEnrolled(StaffId account, Instant at) implements StaffEvent {}

    record PasswordChanged(StaffId account, Instant at) implements StaffEvent {}

    /**
     * @param by empty when the installation itself made it (first administrator, demo)
     */
    record AccountCreated(Optional<StaffId> by, StaffId account, Instant at)
            implements StaffEvent {}

    record AccountDeactivated(StaffId by, StaffId account, Instant at) implements StaffEvent {}

    record AccountReactivated(StaffId by, StaffId account, Instant at) implements StaffEvent {}

    record RightGranted(
            Optional<StaffId> by, StaffId account, UUID rightId, Right right, Instant at)
            implements StaffEvent {}

    record RightRevoked(StaffId by, StaffId account, UUID rightId, Right right, Instant at)
            implements StaffEvent {}

    record SecondFactorReset(StaffId by, StaffId account, Instant at) implements StaffEvent {}

    record PasswordReset(StaffId by, StaffId account, Instant at) implements StaffEvent {}

    /**
     * @param by the owner or an administrator
     */
    record EmailChanged(StaffId by, StaffId account, Instant at) implements StaffEvent {}
}
