package vn.tram.invariants;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code --tram.check-invariants=true}: checks, prints, and ends with 0 when everything holds, with
 * 1 when something does not.
 */
@Component
@ConditionalOnProperty("tram.check-invariants")
class CheckOnDemand implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(CheckOnDemand.class);

    private final InvariantChecker checker;
    private final ConfigurableApplicationContext application;

    CheckOnDemand(InvariantChecker checker, ConfigurableApplicationContext application) {
        this.checker = checker;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Map<String, List<String>> findings = checker.check();
        findings.forEach(
                (statement, violations) -> {
                    log.info("{}: {}", violations.isEmpty() ? "holds" : "BROKEN", statement);
                    violations.forEach(violation -> log.error("    {}", violation));
                });
        boolean broken = findings.values().stream().anyMatch(violations -> !violations.isEmpty());
        ExitCodeGenerator code = () -> broken ? 1 : 0;
        // the web server's threads would keep the process alive
        new Thread(() -> System.exit(SpringApplication.exit(application, code)), "tram-check")
                .start();
    }
}
