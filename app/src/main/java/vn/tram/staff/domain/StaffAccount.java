package vn.tram.staff.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.EmailAddress;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.staff.AccountView;
import vn.tram.staff.HeldRight;
import vn.tram.staff.NewAccount;
import vn.tram.staff.StaffId;
import vn.tram.staff.StaffRefusal;

/**
 * An account: what proves that somebody is its owner, and whether it is open. Whatever changes the
 * proofs also changes the stamp, which ends the account's sessions and known devices.
 */
final class StaffAccount {

    private final StaffId id;
    private final String login;
    private final String displayName;
    private final String jobTitle;
    private final String language;
    private final Optional<StaffId> createdBy;
    private final Instant createdAt;
    private final Optional<Instant> lastSignedInAt;
    private final long version;
    private Proofs proofs;
    private boolean active;
    private Optional<EmailAddress> email;
    private UUID stamp;

    /**
     * @param totpSecret encrypted
     */
    record Proofs(
            String passwordHash,
            boolean mustChangePassword,
            Optional<byte[]> totpSecret,
            Optional<Instant> totpConfirmedAt) {}

    record History(
            Instant createdAt, Optional<StaffId> createdBy, Optional<Instant> lastSignedInAt) {}

    /** As read from its row. */
    StaffAccount(
            StaffId id,
            NewAccount person,
            Proofs proofs,
            boolean active,
            Optional<EmailAddress> email,
            UUID stamp,
            History history,
            long version) {
        this.id = id;
        this.login = person.login();
        this.displayName = person.displayName();
        this.jobTitle = person.jobTitle();
        this.language = person.language();
        this.proofs = proofs;
        this.active = active;
        this.email = email;
        this.stamp = stamp;
        this.createdAt = history.createdAt();
        this.createdBy = history.createdBy();
        this.lastSignedInAt = history.lastSignedInAt();
        this.version = version;
    }

    static StaffAccount open(
            NewAccount person,
            String passwordHash,
            boolean mustChangePassword,
            Optional<StaffId> by,
            Instant now) {
        return new StaffAccount(
                new StaffId(TimeOrderedId.next()),
                person,
                new Proofs(passwordHash, mustChangePassword, Optional.empty(), Optional.empty()),
                true,
                Optional.empty(),
                UUID.randomUUID(),
                new History(now, by, Optional.empty()),
                0);
    }

    Outcome<Void> deactivate() {
        if (!active) {
            return Outcome.refused(StaffRefusal.ALREADY_INACTIVE);
        }
        active = false;
        renewStamp();
        return Outcome.done();
    }

    Outcome<Void> reactivate() {
        if (active) {
            return Outcome.refused(StaffRefusal.ALREADY_ACTIVE);
        }
        active = true;
        return Outcome.done();
    }

    Outcome<Void> resetSecondFactor() {
        if (proofs.totpSecret().isEmpty()) {
            return Outcome.refused(StaffRefusal.NO_SECOND_FACTOR);
        }
        proofs =
                new Proofs(
                        proofs.passwordHash(),
                        proofs.mustChangePassword(),
                        Optional.empty(),
                        Optional.empty());
        renewStamp();
        return Outcome.done();
    }

    /** Where its owner is told of tasks; nothing proves identity by it, so sessions go on. */
    void changeEmail(Optional<EmailAddress> address) {
        email = address;
    }

    void givePassword(String hash, boolean mustChange) {
        proofs = new Proofs(hash, mustChange, proofs.totpSecret(), proofs.totpConfirmedAt());
        renewStamp();
    }

    /** The same password under a stronger hash: nothing that a session depends on has changed. */
    void rehash(String hash) {
        proofs =
                new Proofs(
                        hash,
                        proofs.mustChangePassword(),
                        proofs.totpSecret(),
                        proofs.totpConfirmedAt());
    }

    void offerSecondFactor(byte[] encryptedSecret) {
        if (isEnrolled()) {
            throw new IllegalStateException("the second factor is set up already");
        }
        proofs =
                new Proofs(
                        proofs.passwordHash(),
                        proofs.mustChangePassword(),
                        Optional.of(encryptedSecret),
                        Optional.empty());
    }

    void confirmSecondFactor(Instant now) {
        if (isEnrolled() || proofs.totpSecret().isEmpty()) {
            throw new IllegalStateException("no second factor waits for its confirmation");
        }
        proofs =
                new Proofs(
                        proofs.passwordHash(),
                        proofs.mustChangePassword(),
                        proofs.totpSecret(),
                        Optional.of(now));
    }

    boolean isEnrolled() {
        return proofs.totpConfirmedAt().isPresent();
    }

    /** What its owner and administrators see. */
    AccountView view(List<HeldRight> rights) {
        return new AccountView(
                id,
                login,
                displayName,
                jobTitle,
                language,
                email,
                active,
                isEnrolled(),
                proofs.mustChangePassword(),
                lastSignedInAt,
                rights);
    }

    private void renewStamp() {
        stamp = UUID.randomUUID();
    }

    StaffId id() {
        return id;
    }

    String login() {
        return login;
    }

    String displayName() {
        return displayName;
    }

    String jobTitle() {
        return jobTitle;
    }

    String language() {
        return language;
    }

    Optional<EmailAddress> email() {
        return email;
    }

    Proofs proofs() {
        return proofs;
    }

    boolean isActive() {
        return active;
    }

    UUID stamp() {
        return stamp;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<StaffId> createdBy() {
        return createdBy;
    }

    Optional<Instant> lastSignedInAt() {
        return lastSignedInAt;
    }

    long version() {
        return version;
    }

    @Override
    public String toString() {
        return "StaffAccount[" + id.value() + "]";
    }
}
