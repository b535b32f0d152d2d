package vn.tram;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    /**
     * Processes, forms and migrations are modules of the build: their own poms say what they may
     * know.
     */
    private static final ApplicationModules MODULES =
            ApplicationModules.of(
                    TramApplication.class,
                    resideInAnyPackage(
                            "vn.tram.processes..", "vn.tram.forms..", "vn.tram.migrations.."));

    @Test
    void capabilitiesKnowEachOtherByTheirFacesOnlyAndWithoutCycles() {
        assertThat(MODULES.stream().map(ApplicationModule::getDisplayName)).hasSizeGreaterThan(8);
        MODULES.verify();
    }
}
