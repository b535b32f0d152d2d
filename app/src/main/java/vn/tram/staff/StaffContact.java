package vn.tram.staff;

import vn.tram.kernel.EmailAddress;

/**
 * Somebody to write to.
 *
 * @param language {@code vi} or {@code en}
 */
public record StaffContact(StaffId id, EmailAddress email, String language) {}
