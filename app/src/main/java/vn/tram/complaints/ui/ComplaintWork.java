package vn.tram.complaints.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.complaints.ComplaintId;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.Complaints;
import vn.tram.complaints.FieldClaim;
import vn.tram.processes.complaints.CertificateCorrection;
import vn.tram.processes.complaints.CertificateCorrection.Task;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.stock.Products;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.WorkPreview;

/** Tells the inbox about complaints. */
@Component
class ComplaintWork implements WorkPreview {

    private static final String MOVES = "complaint.";

    private final Complaints complaints;
    private final Messages messages;
    private final FieldWords words;

    ComplaintWork(Complaints complaints, Products products, Messages messages) {
        this.complaints = complaints;
        this.messages = messages;
        this.words = new FieldWords(products, messages);
    }

    @Override
    public String process() {
        return CertificateCorrection.KEY;
    }

    @Override
    public boolean tells(String action) {
        return action.startsWith(MOVES);
    }

    /** A desk is a station, a district or a province: each has the task in its inbox. */
    @Override
    public List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        for (String desk : CertificateCorrection.desks()) {
            kinds.add(kind(Task.EXAMINE_COMPLAINT, Role.valueOf(desk), Icon.SCAN_LINE));
        }
        kinds.add(kind(Task.VERIFY_IDENTITY, Role.IDENTITY, Icon.FINGERPRINT));
        for (String desk : CertificateCorrection.desks()) {
            kinds.add(kind(Task.APPROVE_CORRECTION, Role.valueOf(desk), Icon.STAMP));
        }
        return kinds;
    }

    private static Kind kind(Task task, Role role, Icon icon) {
        return new Kind(task.id(), role, icon);
    }

    @Override
    public String route(WorkItem item) {
        return ComplaintRoutes.complaint(item.caseCode());
    }

    @Override
    public String caseRoute(WorkItem item) {
        return ComplaintRoutes.complaint(item.caseCode());
    }

    @Override
    public Optional<Preview> of(WorkItem item, Actor actor) {
        return complaints.byId(new ComplaintId(item.caseId()), actor).map(this::preview);
    }

    private Preview preview(ComplaintView complaint) {
        long differing = complaint.fields().stream().filter(FieldClaim::differs).count();
        List<Fact> facts = new ArrayList<>();
        complaint.fields().stream()
                .filter(FieldClaim::differs)
                .forEach(
                        field ->
                                facts.add(
                                        new Fact(
                                                words.name(field.field()),
                                                words.value(
                                                        field.field(),
                                                        field.claimed().orElseThrow()))));
        facts.add(new Fact(text("filed"), messages.formats().dateTime(complaint.filedAt())));
        return new Preview(
                messages.text("complaints.kind." + complaint.kind().code()),
                complaint.person().isEmpty()
                        ? Optional.of(new Notice(text("nobody"), text("nobody.next")))
                        : Optional.empty(),
                List.of(
                        new Number(differing, text("differing")),
                        new Number(complaint.joined(), text("joined"))),
                facts);
    }

    private String text(String key) {
        return messages.text("complaints-ui." + key);
    }
}
