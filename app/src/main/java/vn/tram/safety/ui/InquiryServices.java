package vn.tram.safety.ui;

import org.springframework.stereotype.Component;
import vn.tram.safety.EventFiles;
import vn.tram.safety.EventFindings;
import vn.tram.safety.EventSamples;
import vn.tram.safety.EventSections;
import vn.tram.safety.EventSymptoms;

/** What the investigation of a case asks. */
@Component
record InquiryServices(
        EventSections sections,
        EventSymptoms symptoms,
        EventSamples samples,
        EventFiles files,
        EventFindings findings) {}
