package vn.tram.lists.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes XLSX files part by part, so that a test can make each of them as bad as it likes. */
final class RawXlsx {

    static final String HEADINGS =
            "<row r=\"1\">"
                    + inline("A1", "Họ và tên")
                    + inline("B1", "Ngày sinh")
                    + inline("C1", "Giới tính")
                    + inline("D1", "Nhóm ưu tiên")
                    + inline("E1", "Số định danh")
                    + "</row>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    RawXlsx() {
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/officeDocument\""
                        + " Target=\"xl/workbook.xml\"/></Relationships>");
        part(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A &amp; B\" sheetId=\"1\""
                        + " r:id=\"rId1\"/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/worksheet\""
                        + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
        rows("");
    }

    static String inline(String ref, String text) {
        return "<c r=\"" + ref + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    RawXlsx part(String name, String xml) {
        parts.put(name, ("<?xml version=\"1.0\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    RawXlsx bytes(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** Rows below the headings, which are in row 1. */
    RawXlsx rows(String rows) {
        return sheet(HEADINGS + rows);
    }

    RawXlsx sheet(String rows) {
        return part(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    Path writeTo(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
