package vn.tram.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tram.TramIntegrationTest;
import vn.tram.processes.lists.SubjectListApproval;
import vn.tram.workflow.Workflow;

@TramIntegrationTest
class ModelVerifierTest {

    @Autowired private ModelVerifier verifier;
    @Autowired private Workflow workflow;

    private List<String> problemsAfter(String change, String to) {
        String model = workflow.model(SubjectListApproval.KEY);
        assertThat(model).contains(change);
        BpmnModelInstance changed =
                Bpmn.readModelFromStream(
                        new ByteArrayInputStream(
                                model.replace(change, to).getBytes(StandardCharsets.UTF_8)));
        return verifier.problems(SubjectListApproval.KEY, changed);
    }

    @Test
    void theModelAsItIsFits() {
        assertThat(problemsAfter("reviewList", "reviewList")).isEmpty();
    }

    @Test
    void aServiceTaskWithoutItsStepStopsTheStart() {
        assertThat(problemsAfter("${checkRowsStep}", "${forgottenStep}"))
                .containsExactly("the service task subjectListApproval.checkRows has no step");
    }

    @Test
    void aTaskWithoutARoleStopsTheStart() {
        assertThat(
                        problemsAfter(
                                "camunda:candidateGroups=\"STATION\"",
                                "camunda:assignee=\"somebody\""))
                .containsExactly("the task subjectListApproval.reviewList needs one role");
    }

    @Test
    void aRoleNobodyCanHoldStopsTheStart() {
        assertThat(problemsAfter("\"STATION\"", "\"STATIONS\""))
                .containsExactly("the task subjectListApproval.reviewList needs one role");
    }

    @Test
    void aTaskWithoutADeadlineStopsTheStart() {
        assertThat(problemsAfter("\"reviewList\"", "\"lookAtList\""))
                .contains("the task subjectListApproval.lookAtList has no deadline rule");
    }
}
