package vn.tram.audit.ui;

import java.util.List;

/** Every action that the code records, for the filter; a test compares it with the sources. */
final class KnownActions {

    static final List<String> ALL =
            List.of(
                    "person.opened",
                    "person.revealed",
                    "list.opened",
                    "list.supplemented",
                    "list.file-uploaded",
                    "list.file-read",
                    "list.file-stopped",
                    "list.file-resumed",
                    "list.submitted",
                    "list.submitted-again",
                    "list.checked",
                    "list.forwarded",
                    "list.returned",
                    "list.identities-checked",
                    "identities.settled",
                    "list.identities-settled",
                    "list.approved",
                    "list.approved-by-priority",
                    "list.sent-back",
                    "list.enrolled",
                    "list.work-restarted",
                    "list.decision-printed",
                    "list.withdrawn",
                    "list.closed-with-campaign",
                    "row.opened",
                    "row.added",
                    "row.changed",
                    "row.removed",
                    "row.phone-allowed",
                    "rows.left-out",
                    "rows.put-back",
                    "duplicate.decided",
                    "work.claimed",
                    "work.released",
                    "work.reassigned",
                    "work.reminded",
                    "work.overdue",
                    "campaign.opened",
                    "campaign.ended",
                    "staff.signed-in",
                    "staff.sign-in-refused",
                    "staff.signed-out",
                    "staff.second-factor-enrolled",
                    "staff.second-factor-reset",
                    "staff.password-changed",
                    "staff.password-reset",
                    "staff.account-created",
                    "staff.account-closed",
                    "staff.account-reopened",
                    "staff.right-granted",
                    "staff.right-revoked",
                    "units.loaded",
                    "facility.opened",
                    "facility.closed",
                    "rule.changed",
                    "calendar.changed",
                    "audit.verified");

    private KnownActions() {}
}
