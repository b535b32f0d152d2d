package vn.tram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.tram.audit.AuditChain;
import vn.tram.invariants.InvariantChecker;

/** After each class of integration tests, whatever it did, the invariants must hold. */
class InvariantsHold implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        application.getBean(AuditChain.class).link();
        Map<String, List<String>> findings = application.getBean(InvariantChecker.class).check();
        assertThat(findings).hasSizeGreaterThanOrEqualTo(5).allSatisfy(InvariantsHold::holds);
    }

    private static void holds(String statement, List<String> violations) {
        assertThat(violations).as(statement).isEmpty();
    }
}
