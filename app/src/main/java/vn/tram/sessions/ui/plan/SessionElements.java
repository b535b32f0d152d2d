package vn.tram.sessions.ui.plan;

import java.util.List;

/**
 * Elements of the model that carry a name on the diagram, flows included; the last six are the
 * endings of what stands at every task alike.
 */
final class SessionElements {

    static final List<String> ALL =
            List.of(
                    "sessionOpened",
                    "proposeSession",
                    "sessionProposed",
                    "planSession",
                    "planOutcome",
                    "districtAsked",
                    "approveSession",
                    "approveSessionByDistrict",
                    "approvalOutcome",
                    "inviteSubjects",
                    "subjectsInvited",
                    "prepareSession",
                    "runSession",
                    "sessionSuspended",
                    "decideSuspendedSession",
                    "suspensionOutcome",
                    "rescheduleAbsent",
                    "absentRescheduled",
                    "reconcileSession",
                    "confirmSession",
                    "confirmOutcome",
                    "sessionConfirmed",
                    "cancellation",
                    "sessionCancelled",
                    "cancelled",
                    "closure",
                    "campaignEnded",
                    "closedWithCampaign",
                    "planOutcomeToProposeSession",
                    "planOutcomeToDistrictAsked",
                    "districtAskedToApproveSessionByDistrict",
                    "districtAskedToApproveSession",
                    "approvalOutcomeToPlanSession",
                    "suspensionOutcomeToRunSession",
                    "suspensionOutcomeToRescheduleAbsent",
                    "confirmOutcomeToReconcileSession",
                    "reminder",
                    "remind",
                    "reminded",
                    "overdue",
                    "escalate",
                    "escalated");

    private SessionElements() {}
}
