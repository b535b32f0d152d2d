/**
 * What must always hold, whatever was killed or raced. Capabilities contribute an {@link
 * vn.tram.invariants.Invariant} each; the checker runs them after tests, after fault tests, and
 * when an operator asks.
 */
package vn.tram.invariants;
