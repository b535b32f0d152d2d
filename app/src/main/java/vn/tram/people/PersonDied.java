package vn.tram.people;

import java.time.LocalDate;
import vn.tram.staff.Actor;

/** A death was recorded; told in the transaction that records it, in which the person is locked. */
public record PersonDied(PersonId person, LocalDate diedOn, Actor by) {}
