/**
 * Rules by the date they are in force: working days, deadlines, priority groups, the legal bases of
 * documents. A case asks with the date of its event and keeps the rule of that date. Uses kernel
 * and staff only.
 */
package vn.tram.ruleset;
