/**
 * The ways out: SMTP for e-mail, SMPP for SMS. A gateway sends one message at a time and says what
 * became of it; what follows from that is the outbox's business.
 */
package vn.tram.notices.gateway;
