/**
 * The papers of subject lists: the decision that approves a list with its annexes, the note that
 * sends one back, and the blank form that people are collected with.
 */
package vn.tram.forms.lists;
