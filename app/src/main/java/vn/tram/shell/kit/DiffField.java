package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * One field of two records beside each other. The part that differs is marked and underlined in
 * both; equal fields stay quiet.
 */
public class DiffField extends Div {

    private DiffField(String label, String left, String right) {
        addClassName("diff-f");
        boolean equal = left.equals(right);
        if (!equal) {
            addClassName("ne");
        }
        int before = equal ? left.length() : commonPrefix(left, right);
        int after = equal ? 0 : commonSuffix(left, right, before);
        add(Pieces.span("m3", label), side(left, before, after), side(right, before, after));
    }

    public static DiffField of(String label, String left, String right) {
        return new DiffField(label, left, right);
    }

    static int commonPrefix(String left, String right) {
        int most = Math.min(left.length(), right.length());
        int i = 0;
        while (i < most && left.charAt(i) == right.charAt(i)) {
            i++;
        }
        return i;
    }

    static int commonSuffix(String left, String right, int before) {
        int most = Math.min(left.length(), right.length()) - before;
        int i = 0;
        while (i < most
                && left.charAt(left.length() - 1 - i) == right.charAt(right.length() - 1 - i)) {
            i++;
        }
        return i;
    }

    private static Component side(String text, int before, int after) {
        String differing = text.substring(before, text.length() - after);
        Span side = new Span(new Span(text.substring(0, before)));
        if (!differing.isEmpty()) {
            side.add(Pieces.element("mark", differing));
        }
        side.add(new Span(text.substring(text.length() - after)));
        return side;
    }
}
