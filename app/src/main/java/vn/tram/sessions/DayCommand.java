package vn.tram.sessions;

import java.util.UUID;

/**
 * An act of a desk on one person of a session.
 *
 * @param id made by the screen before it is sent: the same command is done once and answers the
 *     same
 * @param revision of the person's row as the desk saw it
 */
public record DayCommand(UUID id, SessionId session, SubjectId subject, int revision, Desk desk) {}
