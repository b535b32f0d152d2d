package vn.tram.staff;

/** A fresh account and the only copy of its first password. */
public record CreatedAccount(StaffId id, OneTimePassword password) {}
