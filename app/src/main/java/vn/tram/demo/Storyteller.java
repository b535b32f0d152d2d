package vn.tram.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.kernel.Outcome;
import vn.tram.lists.IdentityState;
import vn.tram.lists.ListDecisions;
import vn.tram.lists.ListDuplicates;
import vn.tram.lists.ListDuplicates.Decision;
import vn.tram.lists.ListDuplicates.Strength;
import vn.tram.lists.ListId;
import vn.tram.lists.ListImports;
import vn.tram.lists.ListRows;
import vn.tram.lists.ListState;
import vn.tram.lists.ListSummary;
import vn.tram.lists.ListsRefusal;
import vn.tram.lists.NewList;
import vn.tram.lists.RowFilter;
import vn.tram.lists.RowId;
import vn.tram.lists.RowView;
import vn.tram.lists.SubjectLists;
import vn.tram.staff.Actor;
import vn.tram.workflow.Rehearsal;
import vn.tram.worklist.Worklist;

/**
 * Leads one list through its story, act by act, as the people of its cast would. Each act depends
 * on the state found, so a story that was cut goes on where it stands, and a finished one is left
 * alone.
 */
@Component
@Profile("demo")
class Storyteller {

    private static final int MOST_STEPS = 60;
    private static final int MOST_ROWS = 500;

    private final SubjectLists lists;
    private final ListRows rows;
    private final ListImports imports;
    private final ListDuplicates duplicates;
    private final ListDecisions decisions;
    private final Worklist worklist;
    private final Facilities facilities;
    private final Rehearsal rehearsal;
    private final StoryDays days;

    Storyteller(
            SubjectLists lists,
            ListRows rows,
            ListImports imports,
            ListDuplicates duplicates,
            ListDecisions decisions,
            Worklist worklist,
            Facilities facilities,
            Rehearsal rehearsal,
            StoryDays days) {
        this.lists = lists;
        this.rows = rows;
        this.imports = imports;
        this.duplicates = duplicates;
        this.decisions = decisions;
        this.worklist = worklist;
        this.facilities = facilities;
        this.rehearsal = rehearsal;
        this.days = days;
    }

    /** Those who act in a story, with the rights they hold today. */
    record Actors(
            Actor maker, Actor station, Actor police, Actor official, Actor district, Team team) {}

    /** Who does what in a session. */
    record Team(Actor reception, Actor screening, Actor injection, Actor observation) {}

    /** What a story needs from outside. */
    record Stage(
            UUID campaign,
            Actors actors,
            List<Invented> people,
            List<String> columns,
            Script.Words words) {}

    void tell(Story story, Stage stage) {
        ListId list = find(story, stage).orElseGet(() -> open(story, stage));
        for (int step = 0; step < MOST_STEPS; step++) {
            ListState state = lists.byId(list, stage.actors().station()).orElseThrow().state();
            boolean there = state == story.until() || state.ended();
            if (there && state == ListState.DRAFT) {
                collect(story, list, stage);
            }
            if (there || passed(state, story.until())) {
                take(story, list, state, stage.actors());
                return;
            }
            act(story, list, state, stage);
        }
        throw new IllegalStateException(story.key() + " does not reach " + story.until());
    }

    private void take(Story story, ListId list, ListState state, Actors actors) {
        if (story.taken() && state == story.until()) {
            Actor actor = state == ListState.IN_REVIEW ? actors.station() : actors.police();
            worklist.ofCase(list.value()).forEach(item -> worklist.claim(item.id(), actor).value());
        }
    }

    /** The states stand in the order in which a list goes through them. */
    private static boolean passed(ListState state, ListState until) {
        return state.compareTo(until) > 0;
    }

    private Optional<ListId> find(Story story, Stage stage) {
        return lists
                .page(
                        new SubjectLists.ListQuery(
                                Optional.of(story.title()),
                                Set.of(),
                                Optional.of(stage.campaign())),
                        Optional.empty(),
                        10,
                        stage.actors().maker())
                .stream()
                .filter(list -> list.title().equals(story.title()))
                .map(ListSummary::id)
                .findFirst();
    }

    private ListId open(Story story, Stage stage) {
        at(story, Story.Act.OPEN);
        Optional<UUID> facility =
                story.facilityCode()
                        .map(code -> facilities.byCode(code).orElseThrow())
                        .map(Facility::id);
        return lists.open(
                        new NewList(stage.campaign(), story.unit(), facility, story.title()),
                        stage.actors().maker())
                .value();
    }

    private void act(Story story, ListId list, ListState state, Stage stage) {
        switch (state) {
            case DRAFT -> {
                collect(story, list, stage);
                at(story, Story.Act.SUBMIT);
                lists.submit(list, stage.actors().maker()).value();
            }
            case REPAIRING -> repair(story, list, stage);
            case IN_REVIEW -> review(story, list, stage);
            case RESOLVING -> compare(story, list, stage);
            case AWAITING_APPROVAL ->
                    approve(story, Story.Act.APPROVE, list, stage.actors().official());
            case AWAITING_PRIORITY ->
                    approve(story, Story.Act.PRIORITISE, list, stage.actors().district());
            default -> workOff();
        }
        workOff();
    }

    /** A background step whose worker was killed is taken over when its lease has run out. */
    private void workOff() {
        rehearsal.at(days.goOn(Duration.ofSeconds(70)));
        rehearsal.workOff();
    }

    private void collect(Story story, ListId list, Stage stage) {
        Actor maker = stage.actors().maker();
        at(story, Story.Act.OPEN);
        if (story.fileName().isPresent()) {
            if (imports.uploads(list, maker).isEmpty()) {
                upload(story.fileName().get(), list, stage);
            }
            workOff();
        } else if (lists.counts(list).total() < stage.people().size()) {
            stage.people().forEach(person -> add(person, list, stage));
        }
    }

    private void upload(String name, ListId list, Stage stage) {
        List<List<String>> cells =
                IntStream.range(0, stage.people().size())
                        .mapToObj(i -> stage.people().get(i).cells(i + 1, stage.words()))
                        .toList();
        try {
            byte[] file = PeopleFile.of(name, stage.columns(), cells);
            imports.upload(list, name, new ByteArrayInputStream(file), stage.actors().maker())
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Invented person, ListId list, Stage stage) {
        Outcome<RowView> added = rows.add(list, person.form(stage.words()), stage.actors().maker());
        boolean there =
                added instanceof Outcome.Refused<RowView> refused
                        && refused.refusal() == ListsRefusal.Plain.SAME_ROW;
        if (!there) {
            added.value();
        }
    }

    private void repair(Story story, ListId list, Stage stage) {
        at(story, Story.Act.SUBMIT);
        Actor maker = stage.actors().maker();
        List<RowId> faulty =
                page(list, RowFilter.Kind.FAULTY, maker).stream().map(RowView::id).toList();
        rows.leaveOut(list, faulty, stage.words().faultyLeftOut(), maker).value();
        lists.submit(list, maker).value();
    }

    private void review(Story story, ListId list, Stage stage) {
        at(story, Story.Act.REVIEW);
        Actor station = stage.actors().station();
        if (story.until() == ListState.WITHDRAWN) {
            lists.withdraw(list, stage.words().withdrawn(), station).value();
            return;
        }
        duplicates.pairs(list, 0, MOST_ROWS, station).stream()
                .filter(pair -> pair.decision() == null)
                .forEach(pair -> duplicates.decide(pair.id(), decision(pair), station).value());
        leaveOut(story.leftOut(), list, station);
        decisions.forward(list, station).value();
    }

    private static Decision decision(ListDuplicates.Pair pair) {
        return pair.strength() == Strength.WEAK ? Decision.DIFFERENT : Decision.SAME;
    }

    private void leaveOut(Map<Integer, String> reasons, ListId list, Actor station) {
        page(list, RowFilter.Kind.PROPOSED, station).stream()
                .filter(row -> reasons.containsKey(row.number()))
                .forEach(
                        row ->
                                rows.leaveOut(
                                                list,
                                                List.of(row.id()),
                                                reasons.get(row.number()),
                                                station)
                                        .value());
    }

    private void compare(Story story, ListId list, Stage stage) {
        at(story, Story.Act.COMPARE);
        Actor police = stage.actors().police();
        List<RowView> open = page(list, RowFilter.Kind.IDENTITY_OPEN, police);
        settle(
                list,
                open,
                IdentityState.MISMATCH,
                IdentityState.VERIFIED,
                stage.words().agreed(),
                police);
        settle(
                list,
                open,
                IdentityState.UNSETTLED,
                IdentityState.ACCEPTED,
                stage.words().accepted(),
                police);
        decisions.finishIdentities(list, police).value();
    }

    private void settle(
            ListId list,
            List<RowView> open,
            IdentityState found,
            IdentityState settled,
            String evidence,
            Actor police) {
        List<RowId> concerned =
                open.stream()
                        .filter(row -> row.identity().filter(found::equals).isPresent())
                        .map(RowView::id)
                        .toList();
        decisions.settle(list, concerned, settled, evidence, police).value();
    }

    private void approve(Story story, Story.Act act, ListId list, Actor official) {
        at(story, act);
        int revision = lists.byId(list, official).orElseThrow().revision();
        decisions.approve(list, revision, official).value();
    }

    private List<RowView> page(ListId list, RowFilter.Kind kind, Actor actor) {
        return rows.page(list, RowFilter.of(kind), 0, MOST_ROWS, actor);
    }

    private void at(Story story, Story.Act act) {
        rehearsal.at(days.goTo(story, act));
    }
}
