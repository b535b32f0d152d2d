package vn.tram.doses.domain;

import vn.tram.doses.DoseCategory;

/** Which dose of a course one is: its category and its number within. */
record Place(DoseCategory category, int ordinal) {}
