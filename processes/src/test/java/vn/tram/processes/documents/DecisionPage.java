package vn.tram.processes.documents;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One decision table as a table. */
final class DecisionPage {

    private final Decision decision;
    private final DecisionTable table;

    DecisionPage(DmnModelInstance model) {
        this.decision = model.getModelElementsByType(Decision.class).iterator().next();
        this.table = model.getModelElementsByType(DecisionTable.class).iterator().next();
    }

    String text(String madeFrom) {
        return Stream.of(
                        "# " + decision.getName(),
                        madeFrom,
                        "Decision `%s`, hit policy %s. %s"
                                .formatted(
                                        decision.getId(),
                                        table.getHitPolicy(),
                                        description(decision)),
                        "A dash means that the input does not matter.",
                        head() + rows())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String head() {
        var names =
                Stream.concat(
                        table.getInputs().stream()
                                .map(
                                        input ->
                                                "%s<br>`%s`"
                                                        .formatted(
                                                                input.getLabel(),
                                                                input.getInputExpression()
                                                                        .getText()
                                                                        .getTextContent())),
                        table.getOutputs().stream()
                                .map(
                                        output ->
                                                "%s<br>`%s`"
                                                        .formatted(
                                                                output.getLabel(),
                                                                output.getName())));
        String columns = names.collect(Collectors.joining(" | ", "| rule | ", " | why |\n"));
        int count = 2 + table.getInputs().size() + table.getOutputs().size();
        return columns + "|---".repeat(count) + "|\n";
    }

    private String rows() {
        return table.getRules().stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(Rule rule) {
        return Stream.of(
                        Stream.of("`" + rule.getId() + "`"),
                        cells(rule.getInputEntries()),
                        cells(rule.getOutputEntries()),
                        Stream.of(description(rule)))
                .flatMap(cells -> cells)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static Stream<String> cells(Collection<? extends DmnElement> entries) {
        return entries.stream()
                .map(entry -> entry.getTextContent().strip().replace("\"", ""))
                .map(text -> text.isEmpty() ? "–" : text.replace(",", ", "));
    }

    private static String description(DmnElement element) {
        return element.getDescription().getTextContent().strip();
    }
}
