package vn.tram.workflow.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tram.workflow.CaseDirectory;
import vn.tram.workflow.CaseFacts;

/**
 * Finds the facts of a case by the process it runs in. Resolved late: the capabilities need the
 * engine first.
 */
@Component
class Cases {

    private final ObjectProvider<CaseDirectory> directories;

    Cases(ObjectProvider<CaseDirectory> directories) {
        this.directories = directories;
    }

    CaseFacts facts(String process, UUID caseId) {
        return of(process).facts(caseId);
    }

    LocalDate eventDate(String process, UUID caseId) {
        return of(process).eventDate(caseId);
    }

    Optional<Instant> clockStart(String process, UUID caseId, String task) {
        return of(process).clockStart(caseId, task);
    }

    private CaseDirectory of(String process) {
        CaseDirectory directory = byProcess().get(process);
        if (directory == null) {
            throw new IllegalStateException("no capability tells about the cases of " + process);
        }
        return directory;
    }

    Set<String> processes() {
        return byProcess().keySet();
    }

    private Map<String, CaseDirectory> byProcess() {
        List<CaseDirectory> all = directories.stream().toList();
        return all.stream().collect(Collectors.toMap(CaseDirectory::process, Function.identity()));
    }
}
