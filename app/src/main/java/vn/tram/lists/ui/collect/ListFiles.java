package vn.tram.lists.ui.collect;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.tram.lists.ListId;
import vn.tram.lists.ListImports;
import vn.tram.lists.ListPapers;
import vn.tram.shell.Messages;
import vn.tram.staff.CurrentActor;

/** Files that the collecting screens hand out, written straight into the answer. */
@Component
class ListFiles {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String PDF = "application/pdf";

    private final ListImports imports;
    private final ListPapers papers;
    private final CurrentActor actor;
    private final Messages messages;

    ListFiles(ListImports imports, ListPapers papers, CurrentActor actor, Messages messages) {
        this.imports = imports;
        this.papers = papers;
        this.actor = actor;
        this.messages = messages;
    }

    DownloadHandler template() {
        Locale language = messages.locale();
        String name = messages.text("lists-collect.import.template-file");
        return event -> {
            event.setFileName(name);
            event.setContentType(XLSX);
            imports.writeTemplate(event.getOutputStream(), language);
        };
    }

    /** A blank sheet for a team that collects on paper. */
    DownloadHandler surveyForm(ListId list, String code) {
        String name = messages.text("lists-collect.entry.survey-file", code);
        return event -> {
            event.setFileName(name);
            event.setContentType(PDF);
            if (!papers.surveyForm(list, event.getOutputStream(), actor.get()).isDone()) {
                event.getResponse().setStatus(HttpStatus.NOT_FOUND.value());
            }
        };
    }

    /** The faulty rows of a list; refused to whom may not repair them. */
    DownloadHandler faults(ListId list, String code) {
        Locale language = messages.locale();
        String name = messages.text("lists-collect.import.faults-file", code);
        return event -> {
            event.setFileName(name);
            event.setContentType(XLSX);
            if (!imports.writeFaults(list, event.getOutputStream(), language, actor.get())
                    .isDone()) {
                event.getResponse().setStatus(HttpStatus.FORBIDDEN.value());
            }
        };
    }
}
