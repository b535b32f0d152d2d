package vn.tram.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * What happens in the demonstration, as {@code demo/stories.yml} tells it.
 *
 * @param columns headings of the files that list makers hand in
 */
record Script(
        Map<String, Campaign> campaigns,
        Map<String, Cast> casts,
        Words words,
        List<String> columns,
        List<Story> stories,
        List<SessionStory> sessions) {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true)
                    .findAndAddModules()
                    .build();

    /**
     * A campaign to open.
     *
     * @param ends whether it is ended when all lists are made
     */
    record Campaign(
            String code,
            String name,
            String roundName,
            String purpose,
            String startsOn,
            String endsOn,
            boolean districtApproves,
            List<String> units,
            boolean ends) {}

    /**
     * Log-in names of those who do the work in one place.
     *
     * @param team who receives, screens, injects and watches over people; null where it is the
     *     station alone
     */
    record Cast(
            String maker,
            String station,
            String police,
            String official,
            String district,
            List<String> team) {}

    record Words(
            String faultyLeftOut,
            String agreed,
            String accepted,
            String withdrawn,
            String male,
            String female) {}

    static Script read() {
        return MAPPER.convertValue(yaml("demo/stories.yml"), Script.class);
    }

    /** Every scalar a text: {@code no}, {@code 09} and dates mean themselves. */
    static Map<String, Object> yaml(String resource) {
        LoaderOptions options = new LoaderOptions();
        Resolver textsOnly =
                new Resolver() {
                    @Override
                    protected void addImplicitResolvers() {
                        addImplicitResolver(
                                Tag.MERGE, java.util.regex.Pattern.compile("^(?:<<)$"), "<");
                    }
                };
        DumperOptions unused = new DumperOptions();
        Yaml yaml =
                new Yaml(
                        new SafeConstructor(options),
                        new Representer(unused),
                        unused,
                        options,
                        textsOnly);
        try (InputStream in = new ClassPathResource(resource).getInputStream()) {
            return yaml.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T yaml(String resource, com.fasterxml.jackson.core.type.TypeReference<T> type) {
        return MAPPER.convertValue(yaml(resource), type);
    }
}
