package vn.tram.staff;

import vn.tram.kernel.Outcome;

/** What members of staff see and change of their own account. */
public interface OwnAccount {

    /** The actor's account with all rights, past ones too. */
    AccountView view(Actor actor);

    /**
     * Chooses another password. All of the account's sessions end with their next request, the one
     * that asked included, and known devices are forgotten. Wrong tries at the present password are
     * limited, so that an unlocked screen is no place to guess it.
     */
    Outcome<Void> changePassword(Actor actor, String present, String chosen, String repeated);

    /**
     * Sets where the actor is told of tasks that are due; an empty text takes the address away.
     * What is no address is refused.
     */
    Outcome<Void> changeEmail(Actor actor, String typed);
}
