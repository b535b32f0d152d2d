package vn.tram.people.domain;

import java.util.UUID;

/**
 * A person as an index knows them.
 *
 * @param key the words of the name, in the order of that index
 */
record Candidate(UUID id, String key, int birthYear) {}
