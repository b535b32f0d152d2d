package vn.tram.doses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.people.PersonId;

/** Numbers follow the dates of the doses, whatever the order in which they were told. */
@TramIntegrationTest
@Import(DoseWorld.class)
class DoseNumberingTest {

    private static final String[] PRODUCTS = {
        "ASTRAZENECA",
        "COMIRNATY",
        "SPIKEVAX",
        "VERO-CELL",
        "SPUTNIK-V-1",
        "SPUTNIK-V-2",
        "HAYAT-VAX",
        "ABDALA",
        "JANSSEN",
        "COVAXIN"
    };

    @Autowired private DoseWorld world;
    @Autowired private Doses doses;

    @BeforeEach
    void units() throws IOException {
        world.units();
    }

    private record Told(String product, LocalDate on) {}

    private record Read(
            String product,
            LocalDate on,
            DoseCategory category,
            int ordinal,
            int number,
            Optional<Integer> interval,
            boolean tooShort) {

        static Read of(DoseView dose) {
            return new Read(
                    dose.product(),
                    dose.givenOn(),
                    dose.category(),
                    dose.ordinal(),
                    dose.number(),
                    dose.intervalDays(),
                    dose.intervalShort());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderOfEntryGivesTheSameNumbers(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            List<Told> history = history(random);
            List<Read> inOrder = entered(history, random, false);
            Collections.shuffle(history, random);
            List<Read> shuffled = entered(history, random, false);
            Collections.shuffle(history, random);
            List<Read> withMistakes = entered(history, random, true);

            assertThat(shuffled).as("seed " + seed).isEqualTo(inOrder);
            assertThat(withMistakes).as("seed " + seed).isEqualTo(inOrder);
            assertThat(inOrder.stream().map(Read::number).toList())
                    .isEqualTo(IntStream.rangeClosed(1, history.size()).boxed().toList());
        }
    }

    private static List<Told> history(Random random) {
        List<Told> history = new ArrayList<>();
        LocalDate day = LocalDate.of(2021, 11, 15);
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            history.add(new Told(PRODUCTS[random.nextInt(PRODUCTS.length)], day));
            day = day.plusDays(2 + random.nextInt(120));
        }
        return history;
    }

    /** With mistakes: some are taken back and told again, and doses that never were come and go. */
    private List<Read> entered(List<Told> history, Random random, boolean mistakes) {
        PersonId person = world.adult();
        for (Told told : history) {
            DoseView dose = world.had(person, told.product(), told.on().toString());
            if (mistakes && random.nextBoolean()) {
                takeBack(dose);
                LocalDate never = LocalDate.of(2021, 11, 16).plusDays(random.nextInt(400) * 2L);
                takeBackIfDone(person, never);
                world.had(person, told.product(), told.on().toString());
            }
        }
        return doses.ofPerson(person, false).stream().map(Read::of).toList();
    }

    private void takeBackIfDone(PersonId person, LocalDate never) {
        var wrong = world.record(DoseWorld.past(person, "COVAXIN", never.toString()));
        if (wrong.isDone()) {
            takeBack(wrong.value());
        }
    }

    private void takeBack(DoseView dose) {
        world.act(() -> doses.undo(dose.id(), "nhập nhầm", false, DoseWorld.another())).value();
    }

    @Test
    void aDoseRecordedAfterwardsMovesTheLaterOnes() {
        PersonId person = world.adult();
        world.had(person, "COMIRNATY", "2021-09-01");
        world.had(person, "COMIRNATY", "2022-01-10");

        DoseView first = world.had(person, "COMIRNATY", "2021-08-01");

        assertThat(first.number()).isEqualTo(1);
        assertThat(doses.ofPerson(person, false))
                .extracting(DoseView::category)
                .containsExactly(DoseCategory.BASIC, DoseCategory.BASIC, DoseCategory.BOOSTER);
        assertThat(doses.ofPerson(person, false))
                .extracting(DoseView::intervalDays)
                .containsExactly(Optional.empty(), Optional.of(31), Optional.of(131));
    }

    @Test
    void aDoseKeepsItsCategoryWhenTheConditionOfThePersonChanges() {
        PersonId person = world.adult();
        world.had(person, "COMIRNATY", "2021-09-01");
        world.had(person, "COMIRNATY", "2021-10-01");
        world.had(person, "COMIRNATY", "2021-12-20");
        world.act(
                () -> {
                    doses.weakImmunity(person, DoseWorld.COVID, true, DoseWorld.nurse());
                    return null;
                });

        world.had(person, "COMIRNATY", "2022-05-01");

        assertThat(doses.ofPerson(person, false))
                .extracting(DoseView::category)
                .endsWith(DoseCategory.BOOSTER, DoseCategory.BOOSTER);
    }
}
