package vn.tram.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table that a run prints, as Markdown. */
final class Report {

    private final List<String> lines = new ArrayList<>();
    private final List<String> details = new ArrayList<>();

    /** A ratio that should be small. */
    void atMost(String work, String beside, double ratio, double aim) {
        line(work, beside, ratio, "≤ " + number(aim) + "×", ratio <= aim);
    }

    /** A ratio that should be large. */
    void atLeast(String work, String beside, double ratio, double aim) {
        line(work, beside, ratio, "≥ " + number(aim) + "×", ratio >= aim);
    }

    void rate(String work, String beside, double aSecond, double aim) {
        lines.add(
                "| %s | %s | %.0f/s | ≥ %.0f/s | %s |"
                        .formatted(work, beside, aSecond, aim, mark(aSecond >= aim)));
    }

    void megabytes(String work, String beside, double megabytes, double aim) {
        lines.add(
                "| %s | %s | %.0f MB | ≤ %.0f MB | %s |"
                        .formatted(work, beside, megabytes, aim, mark(megabytes <= aim)));
    }

    /** Says what a ratio was made of; printed below the table. */
    void detail(String text) {
        details.add(text);
        System.out.println("bench: " + text);
    }

    private void line(String work, String beside, double ratio, String aim, boolean met) {
        lines.add(
                "| %s | %s | %s× | %s | %s |"
                        .formatted(work, beside, number(ratio), aim, mark(met)));
    }

    private static String mark(boolean met) {
        return met ? "yes" : "no";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }

    static String milliseconds(double nanos) {
        return String.format(Locale.ROOT, "%.3f ms", nanos / 1e6);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("| work | measured beside | ratio | aim | reached |\n|---|---|---|---|---|\n");
        lines.forEach(line -> text.append(line).append('\n'));
        text.append("\nProcessors: ")
                .append(Runtime.getRuntime().availableProcessors())
                .append("; load at the end: ")
                .append(number(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()))
                .append("\n");
        details.forEach(detail -> text.append("- ").append(detail).append('\n'));
        return text.toString();
    }
}
