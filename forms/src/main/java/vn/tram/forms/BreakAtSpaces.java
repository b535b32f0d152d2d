package vn.tram.forms;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Vietnamese is written in syllables with spaces between them: a line breaks there and nowhere
 * else, so that {@code COVID-19}, a date or a decision's number stays whole.
 */
final class BreakAtSpaces implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return DONE;
        }
        int space = text.indexOf(' ', position);
        position = space < 0 ? text.length() : space + 1;
        return position;
    }
}
