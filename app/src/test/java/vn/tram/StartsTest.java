package vn.tram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tram.workflow.Workflow;

@TramIntegrationTest
class StartsTest {

    @Autowired private Workflow workflow;

    @Test
    void theApplicationStartsOnAnEmptyDatabaseWithItsModelsDeployed() {
        assertThat(workflow.model("subjectListApproval")).contains("reviewList");
    }
}
