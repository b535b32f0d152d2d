package vn.tram;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The capabilities as a drawing and a table, made from what the code depends on. */
final class ModuleDrawing {

    private final Map<String, Set<String>> uses = new TreeMap<>();

    ModuleDrawing(ApplicationModules modules) {
        modules.stream().forEach(module -> uses.put(name(module), directUses(module, modules)));
    }

    Set<String> capabilities() {
        return uses.keySet();
    }

    /** Mermaid with the arrows that no other arrows imply, then each capability's whole uses. */
    String text() {
        StringBuilder text = new StringBuilder("```mermaid\nflowchart TD\n");
        uses.forEach(
                (from, used) ->
                        used.stream()
                                .filter(to -> !impliedByOthers(from, to))
                                .forEach(
                                        to ->
                                                text.append("    ")
                                                        .append(from)
                                                        .append(" --> ")
                                                        .append(to)
                                                        .append('\n')));
        text.append("```\n\n| capability | uses |\n|---|---|\n");
        uses.forEach(
                (from, used) ->
                        text.append("| `")
                                .append(from)
                                .append("` | ")
                                .append(used.isEmpty() ? "nothing" : String.join(", ", used))
                                .append(" |\n"));
        return text.toString();
    }

    private boolean impliedByOthers(String from, String to) {
        return uses.get(from).stream()
                .filter(between -> !between.equals(to))
                .anyMatch(between -> reaches(between, to));
    }

    private boolean reaches(String from, String to) {
        return uses.get(from).stream().anyMatch(next -> next.equals(to) || reaches(next, to));
    }

    private static Set<String> directUses(ApplicationModule module, ApplicationModules modules) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModuleDrawing::name)
                .filter(name -> !name.equals(name(module)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
