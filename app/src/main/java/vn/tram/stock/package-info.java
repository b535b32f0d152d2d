/**
 * Vaccine as a thing: products, lots and their holds, who was allocated how much, the ledger of
 * movements, temperatures. What a session was given for the day is a store like any other.
 */
package vn.tram.stock;
