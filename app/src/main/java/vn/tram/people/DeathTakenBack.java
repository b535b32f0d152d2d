package vn.tram.people;

import vn.tram.staff.Actor;

/** A death was recorded by mistake; told in the transaction that takes it back. */
public record DeathTakenBack(PersonId person, Actor by) {}
