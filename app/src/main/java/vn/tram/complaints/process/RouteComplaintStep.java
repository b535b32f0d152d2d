package vn.tram.complaints.process;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tram.complaints.domain.Routing;
import vn.tram.processes.complaints.CertificateCorrection;
import vn.tram.processes.complaints.CertificateCorrection.Step;
import vn.tram.workflow.ProcessStep;

/**
 * Sends a complaint to the desk that examines it. Asked for late: the engine needs its steps first.
 */
@Component
class RouteComplaintStep implements ProcessStep {

    private final ObjectProvider<Routing> routing;

    RouteComplaintStep(ObjectProvider<Routing> routing) {
        this.routing = routing;
    }

    @Override
    public String name() {
        return Step.ROUTE_COMPLAINT.bean();
    }

    @Override
    public Result run(UUID caseId) {
        return ProcessStep.goOn(
                CertificateCorrection.DESK.with(routing.getObject().route(caseId).name()));
    }
}
