package vn.tram.doses;

import vn.tram.people.PersonId;
import vn.tram.staff.Actor;

/** A dose without a session was confirmed; told in the transaction that confirms it. */
public record DoseConfirmed(PersonId person, DoseId dose, Actor by) {}
