package vn.tram.lists.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tram.kernel.SearchKey;

class SmallHeapTest {

    @TempDir Path folder;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void noFileFillsAHeapOf64Megabytes() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-cp",
                                classPath(),
                                HostileFiles.class.getName(),
                                folder.toString())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.lines())
                .containsExactly(
                        "manyTexts=READ",
                        "tooManyTexts=UNPACKS_TOO_LARGE",
                        "deep=CORRUPT",
                        "names=READ",
                        "attributes=READ",
                        "oneText=READ",
                        "cells=READ",
                        "sheets=READ",
                        "relationships=CORRUPT",
                        "formats=READ");
    }

    /** Where the classes lie that the process needs; how the tests were started does not matter. */
    private static String classPath() {
        return Stream.of(HostileFiles.class, SheetReader.class, SearchKey.class, CsvReader.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
