package vn.tram.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The address of a view as its state: filters, tab, what is selected. Whatever cannot be read in it
 * counts as not given, so that an old or mistyped address still opens the page.
 *
 * @param path without a leading slash
 * @param parameters one value a name; the last one wins
 */
public record PageAddress(String path, Map<String, String> parameters) {

    public PageAddress {
        parameters = new LinkedHashMap<>(parameters);
    }

    public static PageAddress of(String path) {
        return new PageAddress(path, Map.of());
    }

    public static PageAddress of(Location location) {
        Map<String, String> values = new LinkedHashMap<>();
        location.getQueryParameters()
                .getParameters()
                .forEach((name, all) -> values.put(name, all.get(all.size() - 1)));
        return new PageAddress(location.getPath(), values);
    }

    /** Trimmed; empty when nothing is there. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** Written {@code 2026-11-20}. */
    public Optional<LocalDate> date(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    public Optional<Long> number(String name) {
        return text(name).filter(value -> value.matches("\\d{1,18}")).map(Long::valueOf);
    }

    public Optional<UUID> id(String name) {
        return text(name).flatMap(PageAddress::uuid);
    }

    public static Optional<UUID> uuid(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The same address with another value; null or blank takes the parameter away. */
    public PageAddress with(String name, Object value) {
        Map<String, String> values = new LinkedHashMap<>(parameters);
        values.remove(name);
        if (value != null && !value.toString().isBlank()) {
            values.put(name, value.toString().strip());
        }
        return new PageAddress(path, values);
    }

    /** For links: path and query, escaped. */
    public String route() {
        String query =
                parameters.entrySet().stream()
                        .map(each -> escaped(each.getKey()) + "=" + escaped(each.getValue()))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Goes there. */
    public void open() {
        UI.getCurrent().navigate(path, QueryParameters.simple(parameters));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
