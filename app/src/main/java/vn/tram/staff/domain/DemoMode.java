package vn.tram.staff.domain;

/**
 * Whether this is a demonstration. Elsewhere demo accounts count as closed: their password is
 * public.
 */
record DemoMode(boolean on) {}
