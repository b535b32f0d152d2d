package vn.tram.safety.ui;

import org.springframework.stereotype.Component;
import vn.tram.safety.CausalityAssessment;
import vn.tram.safety.CouncilMeetings;
import vn.tram.safety.CouncilMembers;
import vn.tram.safety.SafetyPapers;

/** What the council about a case asks. */
@Component
record CouncilServices(
        CausalityAssessment causality,
        CouncilMeetings meetings,
        CouncilMembers members,
        SafetyPapers papers) {}
