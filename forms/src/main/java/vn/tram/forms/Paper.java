package vn.tram.forms;

/**
 * The sheets a document is printed on: A4 with the margins of Decree 30/2020/NĐ-CP, Annex I, part I
 * (20 mm above and below, 30 mm on the binding side, 15 mm opposite), or A4 lying for wide forms
 * that are filled in by hand; and what people take home.
 */
public enum Paper {
    A4_PORTRAIT(
            "portrait",
            595.276f,
            841.89f,
            30,
            15,
            "size: 210mm 297mm; margin: 20mm 15mm 20mm 30mm"),
    A4_LANDSCAPE(
            "landscape",
            841.89f,
            595.276f,
            10,
            10,
            "size: 297mm 210mm; margin: 10mm 10mm 14mm 10mm"),
    /** A sheet that is handed out and not filed: margins alike on both sides, no page number. */
    A4_HANDED_OUT(
            "handed-out",
            595.276f,
            841.89f,
            18,
            18,
            "size: 210mm 297mm; margin: 15mm 18mm 16mm 18mm"),
    /** A sheet that is cut into cards: no margin, no page number. */
    A4_CUT("cut", 595.276f, 841.89f, 20, 20, "size: 210mm 297mm; margin: 0"),
    /** No sheet but the upright screen of a phone, to be kept as a picture. */
    PHONE("phone", 255.118f, 453.543f, 5, 5, "size: 90mm 160mm; margin: 0");

    private static final float POINTS_PER_MM = 72f / 25.4f;

    private final String cssClass;
    private final float widthInPoints;
    private final float heightInPoints;
    private final int leftMarginInMm;
    private final int rightMarginInMm;
    private final String page;

    Paper(
            String cssClass,
            float width,
            float height,
            int leftMarginInMm,
            int rightMarginInMm,
            String page) {
        this.cssClass = cssClass;
        this.widthInPoints = width;
        this.heightInPoints = height;
        this.leftMarginInMm = leftMarginInMm;
        this.rightMarginInMm = rightMarginInMm;
        this.page = page;
    }

    String cssClass() {
        return cssClass;
    }

    /** Whether each page says which one it is, and of how many. */
    boolean numbered() {
        return this == A4_PORTRAIT || this == A4_LANDSCAPE;
    }

    /** Whether it is seen as dots and never printed: then shapes lie on whole dots. */
    boolean screen() {
        return this == PHONE;
    }

    /** The {@code @page} rule, for the PDF and for printing the preview from a browser. */
    String pageRule() {
        return "@page { " + page + "; }\n";
    }

    float widthInPoints() {
        return widthInPoints;
    }

    float heightInPoints() {
        return heightInPoints;
    }

    float leftEdge() {
        return leftMarginInMm * POINTS_PER_MM;
    }

    float rightEdge() {
        return widthInPoints - rightMarginInMm * POINTS_PER_MM;
    }
}
