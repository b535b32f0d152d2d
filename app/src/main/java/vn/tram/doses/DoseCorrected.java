package vn.tram.doses;

import vn.tram.people.PersonId;

/**
 * A dose has a new version; told in the transaction that makes it, in which the person is locked.
 */
public record DoseCorrected(PersonId person, DoseId before, DoseId after) {}
