package vn.tram.lists.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Files made to fill the memory of whoever reads them. Run in a process of its own with a small
 * heap: prints what came of each, and dies when the heap is too small.
 */
final class HostileFiles {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String START = "<worksheet><sheetData>" + RawXlsx.HEADINGS;
    private static final String FINISH = "</sheetData></worksheet>";

    private HostileFiles() {}

    /** A part: what begins it, what is repeated with a number in place of #, what ends it. */
    private record Part(String name, String start, String repeated, int times, String end) {

        void writeTo(Writer out) throws IOException {
            out.write(start);
            int hash = repeated.indexOf('#');
            for (int i = 0; i < times; i++) {
                if (hash < 0) {
                    out.write(repeated);
                } else {
                    out.write(repeated, 0, hash);
                    out.write(Integer.toString(i));
                    out.write(repeated, hash + 1, repeated.length() - hash - 1);
                }
            }
            out.write(end);
        }
    }

    private static Map<String, Part> files() {
        String rels = "xl/_rels/workbook.xml.rels";
        Map<String, Part> files = new LinkedHashMap<>();
        files.put(
                "manyTexts", new Part(STRINGS, "<sst>", "<si><t>t#</t></si>", 4_900_000, "</sst>"));
        files.put("tooManyTexts", new Part(STRINGS, "<sst>", "<si/>", 5_100_000, "</sst>"));
        files.put("deep", new Part(SHEET, START, "<a>", 20_000_000, ""));
        files.put("names", new Part(SHEET, START, "<a#/>", 5_000_000, FINISH));
        files.put("attributes", new Part(SHEET, START, "<a b#='1'/>", 5_000_000, FINISH));
        files.put(
                "oneText",
                new Part(
                        SHEET,
                        START + "<row><c t='inlineStr'><is><t>",
                        "xxxxxxxxxx",
                        15_000_000,
                        "</t></is></c></row>" + FINISH));
        files.put(
                "cells",
                new Part(SHEET, START + "<row>", "<c><f/></c>", 5_000_000, "</row>" + FINISH));
        files.put(
                "sheets",
                new Part(
                        "xl/workbook.xml",
                        "<workbook><sheets>",
                        "<sheet name='x#' r:id='rId1'/>",
                        3_000_000,
                        "</sheets></workbook>"));
        files.put(
                "relationships",
                new Part(rels, "<r>", "<Relationship Id='r#' Type='x'/>", 3_000_000, "</r>"));
        files.put(
                "formats",
                new Part("xl/styles.xml", "<s><cellXfs>", "<xf/>", 20_000_000, "</cellXfs></s>"));
        return files;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        Path folder = Path.of(arguments[0]);
        Path plain =
                new RawXlsx()
                        .part(STRINGS, "<sst/>")
                        .part("xl/styles.xml", "<s/>")
                        .writeTo(folder.resolve("plain.xlsx"));
        for (Map.Entry<String, Part> file : files().entrySet()) {
            Path hostile = folder.resolve(file.getKey() + ".xlsx");
            replacePart(plain, file.getValue(), hostile);
            out.println(file.getKey() + "=" + outcome(hostile));
            Files.delete(hostile);
        }
    }

    private static void replacePart(Path plain, Part part, Path target) throws IOException {
        try (ZipFile source = new ZipFile(plain.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry : Collections.list(source.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part.name())) {
                    Writer out =
                            new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
                    part.writeTo(out);
                    out.flush();
                } else {
                    source.getInputStream(entry).transferTo(zip);
                }
            }
        }
    }

    private static String outcome(Path file) throws IOException {
        SheetReader.Opening opening = new SheetReader().open(file);
        if (opening instanceof SheetReader.Opening.Refused refused) {
            return refused.refusal().reason().name();
        }
        try (PeopleSheet sheet = ((SheetReader.Opening.Opened) opening).sheet()) {
            Reading reading;
            do {
                reading = sheet.next();
            } while (reading instanceof RawRow);
            return reading instanceof Reading.BrokenOff broken
                    ? broken.refusal().reason().name()
                    : "READ";
        }
    }
}
