package vn.tram.shell.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.tram.shell.Messages;

/** Fields whose own words come from the message files, so that they are the same everywhere. */
public final class Fields {

    /**
     * Said at once and once more when the component has set its own, lenient words, whichever comes
     * first.
     */
    private static final String STRICT_TIME =
            "const two = part => String(Number(part || 0)).padStart(2, '0');"
                    + "const own = {"
                    + " formatTime: time => time ? two(time.hours) + ':' + two(time.minutes) : '',"
                    + " parseTime: text => {"
                    + " const typed = /^\\s*(\\d{1,2})(?:\\s*[:.hg]?\\s*(\\d{2}))?\\s*[hg]?\\s*$/i.exec(text || '');"
                    + " const hours = typed ? Number(typed[1]) : 24;"
                    + " const minutes = typed && typed[2] ? Number(typed[2]) : 0;"
                    + " return hours < 24 && minutes < 60"
                    + " ? {hours: hours, minutes: minutes, seconds: 0, milliseconds: 0} : undefined;"
                    + "}};"
                    + "const say = () => { this.i18n = Object.assign({}, this.i18n, own); };"
                    + "say(); setTimeout(say);";

    private Fields() {}

    /** A date typed or picked as {@code dd/MM/yyyy}; the week starts on Monday. */
    public static DatePicker date(String label, Messages messages) {
        Locale locale = messages.locale();
        DatePicker.DatePickerI18n words = new DatePicker.DatePickerI18n();
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "ddMMyyyy", "dd-MM-yyyy", "dd.MM.yyyy");
        words.setMonthNames(
                Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList());
        words.setWeekdays(weekdays("kit.date.weekday.", messages));
        words.setWeekdaysShort(weekdays("kit.date.weekday-short.", messages));
        words.setFirstDayOfWeek(1);
        words.setToday(messages.text("kit.date.today"));
        words.setCancel(messages.text("kit.cancel"));
        words.setBadInputErrorMessage(messages.text("kit.date.bad"));
        DatePicker picker = new DatePicker(label);
        picker.setLocale(locale);
        picker.setI18n(words);
        picker.setPlaceholder(messages.text("kit.date.form"));
        return picker;
    }

    /**
     * A time of the day typed or picked as {@code HH:mm}. What is no such time, like 31:00, leaves
     * the field empty and in error; the component by itself would read it as 07:00.
     */
    public static TimePicker time(String label) {
        TimePicker picker = new TimePicker(label);
        // the Vietnamese locale writes 7:30; times are written 07:30 everywhere
        picker.setLocale(Locale.UK);
        picker.addAttachListener(
                event ->
                        event.getUI()
                                .beforeClientResponse(
                                        picker,
                                        context -> picker.getElement().executeJs(STRICT_TIME)));
        return picker;
    }

    /** The words of an upload field for one file at a time. */
    public static UploadI18N uploadWords(Messages messages) {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(
                new UploadI18N.DropFiles()
                        .setOne(messages.text("kit.upload.drop"))
                        .setMany(messages.text("kit.upload.drop")));
        words.setAddFiles(
                new UploadI18N.AddFiles()
                        .setOne(messages.text("kit.upload.choose"))
                        .setMany(messages.text("kit.upload.choose")));
        words.setError(
                new UploadI18N.Error()
                        .setTooManyFiles(messages.text("kit.upload.one"))
                        .setFileIsTooBig(messages.text("kit.upload.too-big"))
                        .setIncorrectFileType(messages.text("kit.upload.wrong-type")));
        words.setUploading(
                new UploadI18N.Uploading()
                        .setStatus(
                                new UploadI18N.Uploading.Status()
                                        .setConnecting(messages.text("kit.upload.connecting"))
                                        .setStalled(messages.text("kit.upload.stalled"))
                                        .setProcessing(messages.text("kit.upload.processing"))
                                        .setHeld(messages.text("kit.upload.held")))
                        .setRemainingTime(
                                new UploadI18N.Uploading.RemainingTime()
                                        .setPrefix(messages.text("kit.upload.left") + " ")
                                        .setUnknown(messages.text("kit.upload.left-unknown")))
                        .setError(
                                new UploadI18N.Uploading.Error()
                                        .setServerUnavailable(messages.text("kit.upload.lost"))
                                        .setUnexpectedServerError(
                                                messages.text("kit.upload.failed"))
                                        .setForbidden(messages.text("kit.upload.forbidden"))));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "KB", "MB", "GB", "TB")));
        return words;
    }

    private static List<String> weekdays(String prefix, Messages messages) {
        return IntStream.rangeClosed(0, 6).mapToObj(day -> messages.text(prefix + day)).toList();
    }
}
