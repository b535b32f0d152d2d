package vn.tram.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The models of this module, as files. */
public final class Models {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    private Models() {}

    /** A model's file; {@code resource} is its place on the class path. */
    public record Model(Path file, String resource) {

        /** The file's name without its ending: the key of the process or decision. */
        public String key() {
            String name = file.getFileName().toString();
            return name.substring(0, name.lastIndexOf('.'));
        }

        @Override
        public String toString() {
            return resource;
        }
    }

    /** All models with this ending, by path. */
    public static List<Model> files(String ending) {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("processes"))) {
            return files.filter(file -> file.toString().endsWith("." + ending))
                    .sorted()
                    .map(file -> new Model(file, resource(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(Path file) {
        return RESOURCES.relativize(file).toString().replace('\\', '/');
    }
}
