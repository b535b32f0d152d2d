package vn.tram.lists.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The archive that an XLSX file is (ECMA-376 part 2): its parts by name, and its sheets. */
final class XlsxPackage implements Closeable {

    /** Bytes that may come out of one file, all parts together. */
    static final long MAX_UNPACKED_BYTES = 400_000_000;

    /** Sheets that are looked at. */
    private static final int MAX_SHEETS = 50;

    /** A workbook names its sheets, styles, pictures and links; no list has more of them. */
    private static final int MAX_TARGETS = 2_000;

    /**
     * A sheet that is shown to the user.
     *
     * @param part name of the part that holds its rows
     */
    record Sheet(String name, String part) {}

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final CappedInput.Allowance allowance = new CappedInput.Allowance(MAX_UNPACKED_BYTES);
    private final List<Sheet> sheets = new ArrayList<>();
    private String workbookFolder = "xl/";
    private boolean dates1904;

    private XlsxPackage(ZipFile zip) {
        this.zip = zip;
    }

    static XlsxPackage open(Path file) throws IOException {
        ZipDirectory.check(file);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw new RefusedFileException(
                    encrypted ? FileRefusal.Reason.ENCRYPTED : FileRefusal.Reason.CORRUPT);
        }
        XlsxPackage opened = new XlsxPackage(zip);
        try {
            opened.indexParts();
            opened.readWorkbook();
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
        return opened;
    }

    private void indexParts() throws RefusedFileException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            parts.put(key(entry.getName()), entry);
        }
        if (parts.keySet().stream().anyMatch(part -> part.endsWith("vbaproject.bin"))) {
            throw new RefusedFileException(FileRefusal.Reason.MACROS);
        }
        if (parts.keySet().stream().anyMatch(part -> part.equals("encryptedpackage"))) {
            throw new RefusedFileException(FileRefusal.Reason.ENCRYPTED);
        }
        if (parts.keySet().stream().noneMatch(part -> part.endsWith("workbook.xml"))) {
            throw new RefusedFileException(FileRefusal.Reason.NOT_A_SPREADSHEET, kindOfArchive());
        }
    }

    private String kindOfArchive() {
        if (parts.containsKey("word/document.xml")) {
            return "DOCX";
        }
        if (parts.containsKey("xl/workbook.bin")) {
            return "XLSB";
        }
        return parts.containsKey("mimetype") && parts.containsKey("content.xml") ? "ODS" : "ZIP";
    }

    private void readWorkbook() throws IOException {
        String workbook = "xl/workbook.xml";
        for (Map.Entry<String, Target> root : targets("_rels/.rels", "").entrySet()) {
            if (root.getValue().type().endsWith("/officeDocument")) {
                workbook = root.getValue().part();
            }
        }
        int slash = workbook.lastIndexOf('/') + 1;
        workbookFolder = workbook.substring(0, slash);
        Map<String, Target> targets =
                targets(
                        workbookFolder + "_rels/" + workbook.substring(slash) + ".rels",
                        workbookFolder);
        try (XmlScanner xml = scan(workbook)) {
            XmlScanner.Token token;
            while ((token = xml.next()) != XmlScanner.Token.EOF) {
                if (token == XmlScanner.Token.START) {
                    readWorkbookTag(xml, targets);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new RefusedFileException(FileRefusal.Reason.NO_SHEET);
        }
    }

    private void readWorkbookTag(XmlScanner xml, Map<String, Target> targets)
            throws RefusedFileException {
        if (xml.name() == XmlName.WORKBOOK_PROPERTIES) {
            String value = xml.attribute("date1904");
            dates1904 = "1".equals(value) || "true".equals(value);
        } else if (xml.name() == XmlName.SHEET) {
            String state = xml.attribute("state");
            Target target = targets.get(xml.attribute("id"));
            boolean visible = state == null || state.equals("visible");
            boolean cells = target != null && target.type().endsWith("/worksheet");
            if (visible && cells && hasPart(target.part()) && sheets.size() < MAX_SHEETS) {
                sheets.add(new Sheet(String.valueOf(xml.attribute("name")), target.part()));
            }
        }
    }

    private record Target(String type, String part) {}

    private Map<String, Target> targets(String relationships, String folder) throws IOException {
        Map<String, Target> targets = new HashMap<>();
        if (!hasPart(relationships)) {
            return targets;
        }
        try (XmlScanner xml = scan(relationships)) {
            XmlScanner.Token token;
            while ((token = xml.next()) != XmlScanner.Token.EOF) {
                if (token == XmlScanner.Token.START && xml.name() == XmlName.RELATIONSHIP) {
                    addTarget(xml, folder, targets);
                }
            }
        }
        return targets;
    }

    private static void addTarget(XmlScanner xml, String folder, Map<String, Target> targets)
            throws RefusedFileException {
        if (targets.size() == MAX_TARGETS) {
            throw new RefusedFileException(FileRefusal.Reason.CORRUPT);
        }
        if (!"External".equals(xml.attribute("TargetMode"))) {
            String part = String.valueOf(xml.attribute("Target"));
            targets.put(
                    String.valueOf(xml.attribute("Id")),
                    new Target(
                            String.valueOf(xml.attribute("Type")),
                            part.startsWith("/") ? part.substring(1) : folder + part));
        }
    }

    /** Sheets that are not hidden, in the order of their tabs; at least one. */
    List<Sheet> sheets() {
        return sheets;
    }

    /** Whether dates count from 1904, as older spreadsheets of the Macintosh do. */
    boolean dates1904() {
        return dates1904;
    }

    /** Name of a part that stands beside the workbook. */
    String besideWorkbook(String name) {
        return workbookFolder + name;
    }

    boolean hasPart(String name) {
        return parts.containsKey(key(name));
    }

    /** What the archive says a part unpacks to; negative where it does not say. */
    long unpackedBytes(String part) {
        return parts.get(key(part)).getSize();
    }

    XmlScanner scan(String part) throws IOException {
        return scan(part, allowance);
    }

    /** For a second pass over a part: what it unpacks does not count twice. */
    XmlScanner scanAgain(String part) throws IOException {
        return scan(part, new CappedInput.Allowance(MAX_UNPACKED_BYTES));
    }

    private XmlScanner scan(String part, CappedInput.Allowance allowed) throws IOException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            throw new RefusedFileException(FileRefusal.Reason.CORRUPT);
        }
        return new XmlScanner(new CappedInput(zip.getInputStream(entry), allowed));
    }

    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
