package vn.tram.complaints.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.complaints.domain.Routing;
import vn.tram.processes.complaints.CertificateCorrection;
import vn.tram.processes.complaints.CertificateCorrection.Step;
import vn.tram.workflow.ProcessStep;

/** Sends a complaint to the desk that examines it. */
@Component
class RouteComplaintStep implements ProcessStep {

    private final Routing routing;

    RouteComplaintStep(Routing routing) {
        this.routing = routing;
    }

    @Override
    public String name() {
        return Step.ROUTE_COMPLAINT.bean();
    }

    @Override
    public Result run(UUID caseId) {
        return ProcessStep.goOn(CertificateCorrection.DESK.with(routing.route(caseId).name()));
    }
}
