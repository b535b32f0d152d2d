package vn.tram.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.doses.DoseSource;
import vn.tram.doses.Doses;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.lists.ListWorld;
import vn.tram.people.PersonId;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.DayObservation.Kind;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.sessions.DayWorld.Held;
import vn.tram.sessions.PaperDay.Typed;
import vn.tram.sessions.PaperEntry.Flag;
import vn.tram.staff.Actor;
import vn.tram.stock.LotHolds;
import vn.tram.stock.SessionStock;

@TramIntegrationTest
@Import({DayWorld.class, PaperDay.class, ListWorld.class})
class PaperEntryTest {

    @Autowired private DayWorld world;
    @Autowired private PaperDay paper;
    @Autowired private PaperEntry entry;
    @Autowired private SessionPapers papers;
    @Autowired private SessionDay day;
    @Autowired private SessionStock stock;
    @Autowired private LotHolds holds;
    @Autowired private Doses doses;

    private final Actor nurse = DayWorld.named("Nhập phiếu");
    private Held held;
    private String lot;

    @BeforeEach
    void aSessionThatWasWorkedOnPaper() throws IOException {
        held = world.session(2);
        paper.beginsEarly(held.id(), world.today());
        lot = stock.of(held.id().value()).get(0).lot().number();
    }

    private Typed typed() {
        return paper.vaccinated(held.id(), world.adult(held.id()), lot, nurse);
    }

    @Test
    void aLineRecordsScreeningConsentDoseAndObservationAtOnce() {
        Typed typed = typed();
        PaperEntry.Line saved = paper.save(typed).value();

        assertThat(saved.result()).hasValue(DayResult.VACCINATED);
        assertThat(saved.paperNo()).hasValue(1);
        assertThat(saved.flags()).isEmpty();
        SubjectView person = world.read(typed.before.subject());
        assertThat(person.injectedAt().orElseThrow().atZone(WorkingCalendar.ZONE).toLocalTime())
                .isEqualTo(LocalTime.of(0, 40));
        assertThat(person.releasedAt()).isPresent();
        assertThat(person.shownAt()).as("nobody was shown what was not recorded yet").isEmpty();
        assertThat(doses.bySubject(person.id().value()).orElseThrow().source())
                .isEqualTo(DoseSource.PAPER);
        assertThat(stock.of(held.id().value()).get(0).used()).isEqualTo(1);
        assertThat(day.count(held.id(), DayCount.VACCINATED)).isEqualTo(1);
        assertThat(entry.sheet(held.id(), nurse).orElseThrow().saved()).isEqualTo(1);
    }

    @Test
    void theSameCommandSavesOnce() {
        Typed typed = typed();
        paper.save(typed).value();
        assertThat(paper.save(typed).value().result()).hasValue(DayResult.VACCINATED);
        assertThat(stock.of(held.id().value()).get(0).used()).isEqualTo(1);
        assertThat(day.count(held.id(), DayCount.INJECTED)).isEqualTo(1);

        typed.command = TimeOrderedId.next();
        assertThat(paper.save(typed).isDone()).as("another line for the same person").isFalse();
    }

    @Test
    void aDoseOfTheMorningIsKeptAlthoughItsLotIsHeldSince() {
        holds.hold(
                        held.lot(),
                        LotHolds.HoldPlace.at(held.facility()),
                        "Phản ứng nặng ở buổi khác",
                        java.util.Optional.empty(),
                        vn.tram.stock.StockWorld.keeper())
                .value();

        assertThat(paper.save(typed()).value().result()).hasValue(DayResult.VACCINATED);
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        Typed typed = typed();
        typed.time = "31:00";
        assertThat(PaperDay.at(paper.save(typed))).containsExactly("TIME", "paper.no-time");
        typed.time = "00:10";
        assertThat(PaperDay.at(paper.save(typed))).containsExactly("TIME", "paper.before-start");
        typed.time = "";
        assertThat(PaperDay.at(paper.save(typed))).containsExactly("TIME", "paper.missing");
        typed.time = "00:40";
        typed.until = "00:35";
        assertThat(PaperDay.at(paper.save(typed)))
                .containsExactly("OBSERVED", "paper.before-injection");
        typed.until = "01:12";
        typed.lot = "XYZ";
        assertThat(PaperDay.at(paper.save(typed))).containsExactly("LOT", "paper.lot-not-here");
        typed.lot = lot;
        typed.screening = "77";
        assertThat(PaperDay.at(paper.save(typed)))
                .containsExactly("SCREENING", "paper.no-such-item");
        typed.screening = "";
        assertThat(PaperDay.at(paper.save(typed))).containsExactly("SCREENING", "paper.missing");
        typed.screening = PaperLine.ALL_NO;
        typed.signs = "nóng";
        assertThat(PaperDay.at(paper.save(typed)))
                .containsExactly("SIGNS", "paper.sign-unreadable");
        typed.signs = "";
        assertThat(PaperDay.at(paper.save(typed))).containsExactly("SIGNS", "paper.sign-wrong");
        typed.signs = "36,8";
        typed.site = Optional.empty();
        assertThat(PaperDay.at(paper.save(typed))).containsExactly("SITE", "paper.missing");
        typed.site = Optional.of(vn.tram.doses.InjectionSite.RIGHT_ARM);
        typed.paperNo = 0;
        assertThat(PaperDay.at(paper.save(typed))).containsExactly("PERSON", "paper.line-number");
        typed.paperNo = 7;
        paper.save(typed).value();
    }

    @Test
    void aDoseLaterThanNowIsRefused() throws IOException {
        Held tomorrow = world.session(1, world.today().plusDays(1), java.util.Map.of());
        Typed typed =
                paper.vaccinated(
                        tomorrow.id(),
                        world.adult(tomorrow.id()),
                        stock.of(tomorrow.id().value()).get(0).lot().number(),
                        nurse);
        assertThat(PaperDay.at(paper.save(typed))).containsExactly("TIME", "paper.in-future");
    }

    @Test
    void aContraindicatedPersonWhoWasInjectedIsKeptAndMarkedLoudly() {
        Typed typed = typed();
        typed.screening = "1";
        typed.until = "01:00";
        PaperEntry.Line saved = paper.save(typed).value();

        assertThat(saved.flags())
                .contains(Flag.CONTRAINDICATED_DOSE, Flag.OBSERVATION_SHORT)
                .anyMatch(Flag::loud);
        assertThat(entry.sheet(held.id(), nurse).orElseThrow().flagged()).isEqualTo(1);
    }

    @Test
    void aDoseThatCameTooEarlyIsKeptAndMarked() throws IOException {
        LocalDate before = world.today().minusDays(5);
        Held first = world.session(1, before, java.util.Map.of());
        paper.beginsEarly(first.id(), before);
        UUID person = world.person("Nông Thị Sớm", LocalDate.of(1988, 2, 3), 'F');
        Typed one =
                paper.vaccinated(
                        first.id(),
                        world.expected(first.id(), person, 1),
                        stock.of(first.id().value()).get(0).lot().number(),
                        nurse);
        paper.save(one).value();
        // the first session is over for the person
        Typed two = paper.vaccinated(held.id(), world.expected(held.id(), person, 500), lot, nurse);
        PaperEntry.Line saved = paper.save(two).value();

        assertThat(saved.flags()).contains(Flag.TOO_EARLY);
        assertThat(doses.ofPerson(new PersonId(person), false)).hasSize(2);
    }

    @Test
    void whoWasNotInjectedIsCountedByTheResult() {
        Typed refused = typed();
        refused.result = DayResult.REFUSED;
        refused.screening = "";
        paper.save(refused).value();
        Typed postponed = typed();
        postponed.result = DayResult.POSTPONED;
        postponed.screening = "2";
        assertThat(PaperDay.at(paper.save(postponed)))
                .containsExactly("NOT_BEFORE", "paper.date-not-after");
        postponed.notBefore = Optional.of(world.today().plusDays(14));
        paper.save(postponed).value();
        Typed barred = typed();
        barred.result = DayResult.CONTRAINDICATED;
        assertThat(PaperDay.at(paper.save(barred)))
                .containsExactly("SCREENING", "paper.result-not-founded");
        barred.screening = "1";
        paper.save(barred).value();
        Typed absent = typed();
        absent.result = DayResult.ABSENT;
        paper.save(absent).value();

        assertThat(day.count(held.id(), DayCount.REFUSED)).isEqualTo(1);
        assertThat(day.count(held.id(), DayCount.POSTPONED)).isEqualTo(1);
        assertThat(day.count(held.id(), DayCount.CONTRAINDICATED)).isEqualTo(1);
        assertThat(day.count(held.id(), DayCount.ABSENT)).isEqualTo(1);
        assertThat(day.count(held.id(), DayCount.ARRIVED)).isEqualTo(3);
        PersonId person = world.read(barred.before.subject()).person();
        assertThat(doses.stops(person, "COVID-19"))
                .singleElement()
                .satisfies(stop -> assertThat(stop.antigen()).isPresent());
    }

    @Test
    void aLineIsTakenBackByASecondPersonAndEnteredAnew() {
        Typed typed = typed();
        typed.reaction = Kind.COMMON;
        typed.reactionSigns = Set.of(Sign.PAIN);
        PaperEntry.Line saved = paper.save(typed).value();
        assertThat(undo(saved, nurse).isDone()).as("the own entry").isFalse();

        Actor other = DayWorld.named("Người thứ hai");
        PaperEntry.Line back = undo(saved, other).value();
        assertThat(back.result()).isEmpty();
        assertThat(stock.of(held.id().value()).get(0).used()).isZero();
        assertThat(day.count(held.id(), DayCount.COMMON)).isZero();

        Typed again = paper.vaccinated(held.id(), saved.subject(), lot, nurse);
        assertThat(paper.save(again).value().result()).hasValue(DayResult.VACCINATED);
    }

    private Outcome<PaperEntry.Line> undo(PaperEntry.Line line, Actor actor) {
        return entry.undo(
                TimeOrderedId.next(),
                held.id(),
                line.subject(),
                line.revision(),
                "Nhập nhầm người",
                actor);
    }

    @Test
    void aLotOfAVialIsUsedUpBeforeTheNextIsOpened() {
        for (int i = 0; i < 11; i++) {
            Typed typed = typed();
            typed.paperNo = i + 1;
            paper.save(typed).value();
        }
        assertThat(stock.openVials(held.id().value()))
                .singleElement()
                .satisfies(vial -> assertThat(vial.left()).isEqualTo(9));
        for (int i = 11; i < 20; i++) {
            paper.save(typed()).value();
        }
        assertThat(PaperDay.at(paper.save(typed())).get(0)).isEqualTo("LOT");
    }

    @Test
    void linesComeInTheOrderOfThePaper() {
        Typed one = typed();
        Typed two = typed();
        List<PaperEntry.Line> lines = entry.lines(held.id(), Optional.empty(), true, 10, nurse);
        assertThat(lines)
                .extracting(PaperEntry.Line::subject)
                .containsExactly(one.before.subject(), two.before.subject());
        assertThat(entry.lines(held.id(), Optional.of(lines.get(0)), true, 10, nurse))
                .extracting(PaperEntry.Line::subject)
                .containsExactly(two.before.subject());
        assertThat(entry.lines(held.id(), Optional.empty(), true, 10, DayWorld.official()))
                .isEmpty();
    }

    @Test
    void thePapersOfASessionNameEverybodyInTheirOrder() throws IOException {
        Typed one = typed();
        typed();
        for (SessionPapers.Kind kind : SessionPapers.Kind.BY_HAND) {
            var out = new java.io.ByteArrayOutputStream();
            papers.pdf(held.id(), kind, out, nurse).value();
            try (var pdf = org.apache.pdfbox.Loader.loadPDF(out.toByteArray())) {
                assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf))
                        .contains(one.before.name());
                assertThat(pdf.getNumberOfPages())
                        .isEqualTo(kind == SessionPapers.Kind.LIST ? 1 : 2);
            }
        }
        assertThat(
                        papers.pdf(
                                        held.id(),
                                        SessionPapers.Kind.LIST,
                                        new java.io.ByteArrayOutputStream(),
                                        DayWorld.official())
                                .isDone())
                .isFalse();
    }
}
