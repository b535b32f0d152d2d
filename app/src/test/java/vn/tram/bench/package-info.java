/**
 * Measures work beside what bounds it, on the same database and in the same run, and prints a table
 * of ratios. Asserts no time. Runs only in the profile {@code bench}; see {@code docs/bench.md}.
 */
package vn.tram.bench;
