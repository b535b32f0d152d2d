package vn.tram;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.data.repository.Repository;
import vn.tram.staff.Actor;

/**
 * A rule that matches no class fails (the library's default), so a rule cannot go blind when
 * packages move.
 */
@AnalyzeClasses(packages = "vn.tram", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theEngineStaysBehindOurWords =
            noClasses()
                    .that(not(resideInAPackage("vn.tram.workflow.engine..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.camunda..")
                    .because(
                            "the engine can be replaced only as long as one package knows it (design, section 3)");

    @ArchTest
    static final ArchRule theEngineIsUsedSomewhere =
            classes()
                    .that()
                    .haveSimpleName("EngineWorkflow")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.camunda..")
                    .because("otherwise the rule above guards nothing");

    @ArchTest
    static final ArchRule entitiesStayInTheirDomain =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .resideInAPackage("..domain..")
                    .andShould()
                    .bePackagePrivate()
                    .because(
                            "what others hold is a record; an entity that leaks lets them change a case past its rules");

    @ArchTest
    static final ArchRule repositoriesStayInTheirDomain =
            classes()
                    .that()
                    .areAssignableTo(Repository.class)
                    .should()
                    .resideInAPackage("..domain..")
                    .andShould()
                    .bePackagePrivate()
                    .because("a capability is asked through its face");

    @ArchTest
    static final ArchRule nobodySetsAStatus =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage("..domain..")
                    .should()
                    .haveNameMatching("set(State|Status)")
                    .because(
                            "a state changes by what happens, and the method named after it checks that it may");

    @ArchTest
    static final ArchRule screensAreFoundByTheirRouteOnly =
            classes()
                    .that()
                    .areAnnotatedWith(com.vaadin.flow.router.Route.class)
                    .should()
                    .notBePublic()
                    .because("nobody but the router has business with a view");

    @ArchTest
    static final ArchRule timeIsHandedIn =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.tram.demo..")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone")
                    .because("a rule that reads the machine's clock cannot be tested at midnight");

    @ArchTest
    static final ArchRule screensAskAnewWhoActs =
            noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage("..ui..")
                    .should()
                    .haveRawType(Actor.class)
                    .because(
                            "a page stays open for hours, and a right that is taken away meanwhile must not act on from it: ask CurrentActor at the act");

    @ArchTest
    static final ArchRule screensDoNotReachIntoDomains =
            noClasses()
                    .that()
                    .resideInAPackage("..ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..domain..")
                    .because(
                            "a screen asks the capability's face, which decides by the reader's rights");

    @ArchTest
    static final ArchRule theKernelDependsOnNothingOfOurs =
            noClasses()
                    .that()
                    .resideInAPackage("vn.tram.kernel..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("vn.tram..")
                                    .and(not(resideInAPackage("vn.tram.kernel.."))))
                    .because("values shared by all must not pull anybody along");
}
