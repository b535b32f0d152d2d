package vn.tram.safety.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.tram.directory.Facilities;
import vn.tram.doses.Doses;
import vn.tram.people.PersonSearch;
import vn.tram.safety.AdverseEvents;
import vn.tram.staff.CurrentActor;

/** What the form that files an event asks. */
@Component
record FilingServices(
        AdverseEvents events,
        PersonSearch people,
        Doses doses,
        Facilities facilities,
        ReportingFacilities reporting,
        CurrentActor current,
        SafetyWords words,
        Clock clock) {}
