package vn.tram.complaints.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import vn.tram.complaints.ComplaintEntry;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.RejectionReason;
import vn.tram.shell.Formats;
import vn.tram.shell.kit.Timeline;

/** What was said and decided, the newest first. */
class EntriesList extends Div {

    private static final Set<ComplaintEntry.Kind> BAD =
            Set.of(
                    ComplaintEntry.Kind.CONTRADICTED,
                    ComplaintEntry.Kind.SENT_BACK,
                    ComplaintEntry.Kind.NOT_APPLICABLE,
                    ComplaintEntry.Kind.REJECTED,
                    ComplaintEntry.Kind.UNANSWERED);

    EntriesList(ComplaintView complaint, ComplaintServices services) {
        addClassName("history");
        add(
                Timeline.of(
                        services
                                .complaints()
                                .entries(complaint.id(), services.currentActor().get())
                                .stream()
                                .map(entry -> entry(entry, complaint, services))
                                .toList(),
                        services.messages()));
    }

    private static Timeline.Entry entry(
            ComplaintEntry entry, ComplaintView complaint, ComplaintServices services) {
        return new Timeline.Entry(
                BAD.contains(entry.kind()) ? Timeline.Kind.BAD : Timeline.Kind.HAPPENED,
                entry.byName().orElse(""),
                services.messages().text("complaints.entry." + entry.kind().code()),
                detail(entry, complaint, services),
                entry.at());
    }

    private static String detail(
            ComplaintEntry entry, ComplaintView complaint, ComplaintServices services) {
        String coded =
                entry.code()
                        .map(
                                code ->
                                        switch (entry.kind()) {
                                            case REJECTED -> reason(code, complaint, services);
                                            case NOT_APPLICABLE ->
                                                    services.messages().has("refusal." + code)
                                                            ? services.messages()
                                                                    .text("refusal." + code)
                                                            : code;
                                            default -> services.messages().text(code);
                                        })
                        .orElse("");
        return coded.isEmpty() || entry.words().isEmpty()
                ? coded + entry.words()
                : coded + ". " + entry.words();
    }

    private static String reason(String code, ComplaintView complaint, ComplaintServices services) {
        Locale locale = services.messages().locale();
        return services.reasons()
                .byCode(
                        Integer.parseInt(code),
                        LocalDate.ofInstant(complaint.filedAt(), Formats.ZONE))
                .map((RejectionReason reason) -> reason.name(locale))
                .orElse(code);
    }
}
