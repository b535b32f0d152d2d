package vn.tram.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import vn.tram.staff.Role;

class StartViewTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleBeginsAtAPageThatExists(Role role) {
        assertThat(routes()).contains(StartView.start(Set.of(role)));
    }

    @Test
    void administratorsAndAuditorsBeginAtTheirOwnWork() {
        assertThat(StartView.start(Set.of(Role.ADMIN))).isEqualTo("admin/accounts");
        assertThat(StartView.start(Set.of(Role.AUDITOR))).isEqualTo("audit");
        assertThat(StartView.start(Set.of(Role.ADMIN, Role.STATION))).isEqualTo("inbox");
    }

    private static Set<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("vn.tram").stream()
                .map(
                        view ->
                                ClassUtils.resolveClassName(
                                                view.getBeanClassName(),
                                                StartViewTest.class.getClassLoader())
                                        .getAnnotation(Route.class)
                                        .value())
                .collect(Collectors.toSet());
    }
}
