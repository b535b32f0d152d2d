package vn.tram.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;

/**
 * Administration of accounts and rights. Every operation asks for {@link Role#ADMIN}: nationwide,
 * or over a unit that covers everything the account holds and, when a right is given, the right's
 * unit. Nobody changes their own account here. Each change is published as a {@link StaffEvent} in
 * its transaction.
 */
public interface StaffAccounts {

    /** Opens an account without rights; its first password must be changed at the first log-in. */
    Outcome<CreatedAccount> create(Actor by, NewAccount account);

    /**
     * Gives a right. The same right cannot be open twice.
     *
     * @param from first day; today at the earliest
     * @param until first day on which it is no longer held, after {@code from}
     */
    Outcome<UUID> grant(
            Actor by, StaffId account, Right right, LocalDate from, Optional<LocalDate> until);

    /** Ends a right as of now. Rights that have ended stay on record. */
    Outcome<Void> revoke(Actor by, UUID rightId);

    /**
     * Sets where the owner is told of tasks; an empty text takes the address away. What is no
     * address is refused.
     */
    Outcome<Void> changeEmail(Actor by, StaffId account, String typed);

    /** Closes an account; its sessions end with their next request. */
    Outcome<Void> deactivate(Actor by, StaffId account);

    Outcome<Void> reactivate(Actor by, StaffId account);

    /**
     * Takes away the second factor of somebody who lost it: the next log-in enrols anew. All of the
     * account's sessions end, and its known devices and recovery codes are forgotten.
     */
    Outcome<Void> resetSecondFactor(Actor by, StaffId account);

    /** Sets a new one-time password for somebody who forgot theirs; their sessions end. */
    Outcome<OneTimePassword> resetPassword(Actor by, StaffId account);

    /**
     * Accounts that the actor may see, by name: whose name (with or without diacritics) contains
     * the text or whose log-in begins with it; an empty text gives the first ones. Nothing for
     * somebody who is no administrator.
     *
     * @param closedToo with closed accounts
     * @param limit at most {@link StaffDirectory#MOST}
     */
    List<AccountLine> search(Actor by, String text, boolean closedToo, int limit);

    /** The account with all rights, past ones too. */
    Outcome<AccountView> account(Actor by, StaffId account);
}
