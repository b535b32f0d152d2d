package vn.tram.certificates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.WaitingIdentities;
import vn.tram.certificates.WaitingIdentities.Waiting;
import vn.tram.doses.DoseView;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

@TramIntegrationTest
@Import(CertificateWorld.class)
class WaitingIdentitiesTest {

    /** Of this test alone. */
    private static final UnitCode COMMUNE = UnitCode.of("01549");

    private static final Actor OFFICER =
            ListWorld.actor("Công an thử", "", Right.over(Role.IDENTITY, COMMUNE));

    @Autowired private CertificateWorld world;
    @Autowired private WaitingIdentities waiting;

    @BeforeEach
    void units() throws IOException {
        world.units();
        world.jdbc
                .sql("UPDATE person SET commune_code = '01561' WHERE commune_code = :c")
                .param("c", COMMUNE.value())
                .update();
    }

    private PersonId here(PersonId person) {
        world.jdbc
                .sql("UPDATE person SET commune_code = :c WHERE id = :id")
                .param("c", COMMUNE.value())
                .param("id", person.value())
                .update();
        return person;
    }

    private PersonId plausible() {
        return world.person("PLAUSIBLE", "CCCD", CertificateWorld.number());
    }

    private List<PersonId> all(int portion) {
        List<PersonId> all = new ArrayList<>();
        Optional<Waiting> after = Optional.empty();
        List<Waiting> page;
        do {
            page = waiting.page(after, portion, OFFICER);
            page.forEach(each -> all.add(each.person()));
            after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1));
        } while (page.size() == portion);
        return all;
    }

    @Test
    void whoWaitsForTheComparisonAloneIsAmongThem() {
        PersonId open = plausible();
        world.confirmed(open, "COMIRNATY", "2021-09-10");
        PersonId numberless = world.person("ACCEPTED", null, null);
        world.confirmed(numberless, "COMIRNATY", "2021-09-10");
        PersonId unconfirmed = plausible();
        world.doses.had(unconfirmed, "COMIRNATY", "2021-09-10");
        PersonId contradicted = world.person("MISMATCH", "CCCD", CertificateWorld.number());
        world.confirmed(contradicted, "COMIRNATY", "2021-09-10");
        PersonId verified = world.verified();
        world.confirmed(verified, "COMIRNATY", "2021-09-10");
        PersonId doseless = plausible();
        List.of(open, numberless, unconfirmed, contradicted, verified, doseless)
                .forEach(this::here);

        assertThat(all(10)).containsExactlyInAnyOrder(open, numberless);
        assertThat(waiting.count(OFFICER)).isEqualTo(2);
        Waiting shown =
                waiting.page(Optional.empty(), 10, OFFICER).stream()
                        .filter(each -> each.person().equals(open))
                        .findFirst()
                        .orElseThrow();
        assertThat(shown.doses()).isOne();
        assertThat(shown.number().map(NationalId::value).orElseThrow()).startsWith("004190");
    }

    @Test
    void pagesOfAnySizeShowEachOnce() {
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            PersonId person = i % 2 == 0 ? plausible() : world.person("UNSETTLED", null, null);
            world.confirmed(person, "COMIRNATY", "2021-09-10");
            people.add(here(person));
        }

        assertThat(all(1)).containsExactlyInAnyOrderElementsOf(people).isEqualTo(all(3));
        assertThat(all(3)).isEqualTo(all(100));
    }

    @Test
    void whoIsVerifiedLeavesAndTheCertificateIsSigned() {
        PersonId person = plausible();
        DoseView dose = world.confirmed(person, "COMIRNATY", "2021-09-10");
        here(person);
        assertThat(all(10)).containsExactly(person);

        here(person);
        world.verifyBy(person, OFFICER);
        world.sign(new JdkSigner());

        assertThat(all(10)).isEmpty();
        assertThat(world.standing(dose).last().orElseThrow().state())
                .isEqualTo(CertificateState.ISSUED);
    }
}
