package vn.tram.processes.documents;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import vn.tram.processes.Models;
import vn.tram.processes.Models.Model;

/** The pages of {@code docs/processes} that are made from the models. */
final class GeneratedPages {

    /** How to make them anew, said on each page and by the test that finds one out of date. */
    static final String COMMAND =
            "./mvnw -pl processes -am test -Dtest=GeneratedPagesTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true";

    private GeneratedPages() {}

    /** Text by file name. */
    static Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        for (Model model : Models.files("bpmn")) {
            var process = Bpmn.readModelFromFile(model.file().toFile());
            pages.put(model.key() + ".md", new ProcessPage(process).text(madeFrom(model)));
        }
        for (Model model : Models.files("dmn")) {
            var decision = Dmn.readModelFromFile(model.file().toFile());
            pages.put(model.key() + ".md", new DecisionPage(decision).text(madeFrom(model)));
        }
        pages.put("deadlines.md", DeadlinesPage.text(Models.files("bpmn")));
        return pages;
    }

    /** The line by which a generated page is known. */
    static String madeFrom(String what) {
        return "<!-- Made from " + what + ". Do not edit; make it anew: " + COMMAND + " -->";
    }

    private static String madeFrom(Model model) {
        return madeFrom(model.resource());
    }
}
