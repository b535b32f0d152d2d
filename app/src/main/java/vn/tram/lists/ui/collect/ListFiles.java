package vn.tram.lists.ui.collect;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.tram.lists.ListId;
import vn.tram.lists.ListImports;
import vn.tram.shell.Messages;
import vn.tram.staff.CurrentActor;

/** Files that the collecting screens hand out, written straight into the answer. */
@Component
class ListFiles {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ListImports imports;
    private final CurrentActor actor;
    private final Messages messages;

    ListFiles(ListImports imports, CurrentActor actor, Messages messages) {
        this.imports = imports;
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
