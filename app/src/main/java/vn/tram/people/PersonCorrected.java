package vn.tram.people;

import vn.tram.staff.Actor;

/**
 * Who somebody is was corrected; told in the transaction that does it, in which the person is
 * locked.
 */
public record PersonCorrected(PersonId person, Actor by) {}
