package vn.tram.ruleset;

import vn.tram.staff.StaffId;

/** A version of a deadline rule was entered; published inside the transaction that stores it. */
public record DeadlineRuleChanged(DeadlineRuleView version, StaffId by) {}
