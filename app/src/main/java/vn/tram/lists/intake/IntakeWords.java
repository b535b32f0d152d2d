package vn.tram.lists.intake;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of columns, faults and refusals in one language, from the message files. */
public final class IntakeWords {

    /** Name of the message files, {@code i18n/intake_vi.properties} and {@code _en}. */
    public static final String BUNDLE = "i18n.intake";

    /** What templates and files handed back are written in. */
    public static final IntakeWords VIETNAMESE = new IntakeWords(new Locale("vi"));

    public static final IntakeWords ENGLISH = new IntakeWords(Locale.ENGLISH);

    private final ResourceBundle words;
    private final Locale locale;

    private IntakeWords(Locale locale) {
        this.locale = locale;
        this.words =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        IntakeWords.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Vietnamese unless the language is English. */
    public static IntakeWords in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : VIETNAMESE;
    }

    public String column(ImportColumn column) {
        return words.getString("column." + column.key());
    }

    /** What is wrong and how to repair it. */
    public String fault(RowFault fault) {
        return format("fault." + fault.code().code(), column(fault.column()), fault.arguments());
    }

    /** The kind of fault, for counts. */
    public String kind(FaultCode code) {
        return words.getString("fault." + code.code() + ".kind");
    }

    public String refusal(FileRefusal refusal) {
        return new MessageFormat(words.getString("refusal." + refusal.code()), locale)
                .format(refusal.arguments().toArray());
    }

    /** A text of the template or of the file handed back, under {@code workbook.<key>}. */
    String workbook(String key) {
        return words.getString("workbook." + key);
    }

    /** Arguments start at {0}; {9} is the column's heading, {8} the same inside a sentence. */
    private String format(String key, String column, List<String> arguments) {
        Object[] all = new Object[10];
        for (int i = 0; i < arguments.size() && i < 8; i++) {
            all[i] = arguments.get(i);
        }
        all[8] = column.substring(0, 1).toLowerCase(locale) + column.substring(1);
        all[9] = column;
        return new MessageFormat(words.getString(key), locale).format(all);
    }
}
