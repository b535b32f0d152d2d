/**
 * Adverse events after vaccination: filing, investigation, the expert council, compensation. One
 * case an event, however many report it. What a dose was given with comes from doses, lots and
 * their holds from stock, the session that stops from sessions, messages leave through notices.
 */
package vn.tram.safety;
