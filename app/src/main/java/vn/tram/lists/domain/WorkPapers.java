package vn.tram.lists.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.VietnameseDate;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.ReturnNotice;
import vn.tram.forms.lists.Signer;
import vn.tram.forms.lists.SurveyForm;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListId;
import vn.tram.lists.ListPapers;
import vn.tram.lists.ListRows;
import vn.tram.lists.ListRows.FaultCount;
import vn.tram.lists.ListState;
import vn.tram.lists.ListSummary;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.lists.SubjectLists;
import vn.tram.lists.intake.FaultCode;
import vn.tram.lists.intake.IntakeWords;
import vn.tram.processes.lists.SubjectListApproval.Task;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

@Service
class WorkPapers implements ListPapers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(WorkingCalendar.ZONE);
    private static final String STATION = "Trạm Y tế ";

    private final SubjectLists lists;
    private final ListRows rows;
    private final Worklist worklist;
    private final AdministrativeUnits units;
    private final Clock clock;
    private final DocumentRenderer renderer;

    WorkPapers(
            SubjectLists lists,
            ListRows rows,
            Worklist worklist,
            AdministrativeUnits units,
            Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.worklist = worklist;
        this.units = units;
        this.clock = clock;
        this.renderer = new DocumentRenderer(clock);
    }

    @Override
    @Transactional(readOnly = true)
    public Outcome<Void> surveyForm(ListId id, OutputStream out, Actor actor) throws IOException {
        Optional<ListSummary> list = lists.byId(id, actor);
        if (list.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        SurveyForm form =
                new SurveyForm(
                        list.get().campaignName() + ", " + list.get().roundName(),
                        list.get().communeName(),
                        "",
                        "",
                        "");
        renderer.pdf(SurveyForm.TEMPLATE, form, out);
        return Outcome.done();
    }

    @Override
    @Transactional(readOnly = true)
    public Outcome<Void> returnNotice(ListId id, OutputStream out, Actor actor) throws IOException {
        Optional<ListSummary> list = lists.byId(id, actor);
        if (list.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        if (list.get().state() != ListState.REPAIRING || list.get().note().isEmpty()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        renderer.pdf(ReturnNotice.TEMPLATE, notice(list.get(), actor), out);
        return Outcome.done();
    }

    private ReturnNotice notice(ListSummary list, Actor reader) {
        String station = STATION + StringUtils.uncapitalize(list.communeName());
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        boolean ofStation = Rights.allows(reader, Role.STATION, list.place());
        return new ReturnNotice(
                new Letterhead(
                        "",
                        station.toUpperCase(VIETNAMESE),
                        place(list),
                        new VietnameseDate(today).inWords()),
                list.code(),
                list.title(),
                station,
                list.madeByName() + list.facilityName().map(name -> ", " + name).orElse(""),
                list.note().orElseThrow(),
                faults(list.id()),
                lists.counts(list.id()).total(),
                due(list),
                new Signer(List.of("NGƯỜI RÀ SOÁT"), ofStation ? reader.displayName() : ""));
    }

    private List<ReturnNotice.FaultCount> faults(ListId list) {
        return rows.faultCounts(list).stream()
                .filter(FaultCount::hard)
                .map(
                        count ->
                                new ReturnNotice.FaultCount(
                                        IntakeWords.VIETNAMESE.kind(FaultCode.ofCode(count.code())),
                                        count.rows()))
                .toList();
    }

    private String due(ListSummary list) {
        return worklist.ofCase(list.id().value()).stream()
                .filter(item -> item.task().equals(Task.REPAIR_ROWS.id()))
                .map(WorkItem::dueAt)
                .map(WHEN::format)
                .findFirst()
                .orElse("");
    }

    /** "Hạ Lang" of "Xã Hạ Lang". */
    private String place(ListSummary list) {
        return units.at(list.place().commune(), list.eventDate())
                .map(unit -> StringUtils.removeStart(unit.name(), unit.kind()).strip())
                .orElse(list.communeName());
    }
}
