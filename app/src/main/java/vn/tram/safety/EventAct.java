package vn.tram.safety;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;

/** A piece of work of a case, done with what it found. Each ends the open task of its kind. */
public sealed interface EventAct {

    Task task();

    /** What was done or found, up to {@value #WORDS_MAX} characters; not empty. */
    String words();

    int WORDS_MAX = 4_000;

    /** Ends the following up of what is not serious. */
    record FollowedUp(PatientState state, String words) implements EventAct {
        @Override
        public Task task() {
            return Task.FOLLOW_UP;
        }
    }

    /** The written report of 24 hours. */
    record Reported(PatientState state, String words) implements EventAct {
        @Override
        public Task task() {
            return Task.COMPLETE_INITIAL_REPORT;
        }
    }

    /**
     * @param head of the team
     */
    record InvestigationOpened(String head, String words) implements EventAct {
        @Override
        public Task task() {
            return Task.OPEN_INVESTIGATION;
        }
    }

    /** The investigation report was received. */
    record Investigated(String words) implements EventAct {
        @Override
        public Task task() {
            return Task.INVESTIGATE;
        }
    }

    /** What the council asked for was received. */
    record Supplemented(String words) implements EventAct {
        @Override
        public Task task() {
            return Task.SUPPLEMENT_INVESTIGATION;
        }
    }

    /**
     * @param members who are called, by {@link CouncilMembers.Member#id}
     */
    record Convened(Instant meetsAt, String place, Set<UUID> members, String words)
            implements EventAct {

        public Convened {
            members = Set.copyOf(members);
        }

        @Override
        public Task task() {
            return Task.CONVENE_COUNCIL;
        }
    }

    /**
     * The council met and signed its minutes. Refused while the causality assessment has not come
     * to its end ({@link CausalityAssessment}).
     *
     * @param ballots of those who were there while the vote was taken, by member; nobody else is
     *     present
     * @param left who came and went before the vote, with the time
     * @param conclusion what was concluded; what most voted for, or what the chair decided where no
     *     class got the share of votes that the rule asks for
     */
    record Concluded(
            Map<UUID, Ballot> ballots,
            Map<UUID, Instant> left,
            WhoClass conclusion,
            boolean compensable,
            String responsibility,
            CouncilMinutes minutes,
            String words)
            implements EventAct {

        public Concluded {
            ballots = Map.copyOf(ballots);
            left = Map.copyOf(left);
        }

        @Override
        public Task task() {
            return Task.RECORD_CONCLUSION;
        }
    }

    /** The council met and asks for more before it concludes. */
    record AskedForMore(String words) implements EventAct {
        @Override
        public Task task() {
            return Task.RECORD_CONCLUSION;
        }
    }

    /** Published, reported to the ministry, written to the family. */
    record Announced(String words) implements EventAct {
        @Override
        public Task task() {
            return Task.ANNOUNCE_CAUSE;
        }
    }

    record Compensated(Damage damage, String words) implements EventAct {
        @Override
        public Task task() {
            return Task.DECIDE_COMPENSATION;
        }
    }

    /**
     * @param releaseLot the lot is free again; otherwise it stays held until somebody ends that
     */
    record Closed(boolean releaseLot, String words) implements EventAct {
        @Override
        public Task task() {
            return Task.CLOSE_CASE;
        }
    }

    record Progressed(PatientState state, String words) implements EventAct {
        @Override
        public Task task() {
            return Task.REPORT_PROGRESS;
        }
    }

    record Forwarded(String words) implements EventAct {
        @Override
        public Task task() {
            return Task.FORWARD_PROGRESS;
        }
    }
}
