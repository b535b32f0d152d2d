package vn.tram.lists.ui.casepage;

import java.util.List;

/**
 * Elements of the model that carry a name on the diagram, flows included; the last six are the
 * endings of what stands at every task alike.
 */
final class DiagramNames {

    static final List<String> ELEMENTS =
            List.of(
                    "listSubmitted",
                    "checkRows",
                    "rowsChecked",
                    "rowsClean",
                    "repairRows",
                    "reviewList",
                    "reviewOutcome",
                    "verifyIdentities",
                    "identitiesVerified",
                    "identitiesSettled",
                    "resolveIdentities",
                    "approveList",
                    "approvalOutcome",
                    "districtAsked",
                    "approveByPriority",
                    "priorityOutcome",
                    "enrolSubjects",
                    "subjectsEnrolled",
                    "listEnrolled",
                    "withdrawal",
                    "listWithdrawn",
                    "withdrawn",
                    "closure",
                    "campaignEnded",
                    "closedWithCampaign",
                    "rowsCleanToRepairRows",
                    "rowsCleanToReviewList",
                    "reviewOutcomeToRepairRows",
                    "reviewOutcomeToVerifyIdentities",
                    "identitiesSettledToResolveIdentities",
                    "identitiesSettledToApproveList",
                    "approvalOutcomeToReviewList",
                    "approvalOutcomeToDistrictAsked",
                    "districtAskedToApproveByPriority",
                    "districtAskedToEnrolSubjects",
                    "priorityOutcomeToApproveList",
                    "priorityOutcomeToEnrolSubjects",
                    "reminder",
                    "remind",
                    "reminded",
                    "overdue",
                    "escalate",
                    "escalated");

    private DiagramNames() {}
}
