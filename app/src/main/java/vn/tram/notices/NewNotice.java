package vn.tram.notices;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.tram.kernel.EmailAddress;
import vn.tram.kernel.PhoneNumber;
import vn.tram.shell.Language;

/**
 * A message to be taken into the outbox. Made by {@link #sms} or {@link #email}; whatever does not
 * fit its template is a bug of the caller and throws.
 *
 * @param dedupeKey names the fact that is told and whom it is told to, in ASCII, at most {@value
 *     #KEY_MAX} characters ({@code session-invitation/<session>/<person>}); taken once for ever. A
 *     fact that may change carries its revision in the key
 * @param recipient in E.164 for SMS, an e-mail address for EMAIL
 * @param arguments one text for each name of the template, ready to be read in that language, each
 *     up to {@value #ARGUMENT_MAX} characters; no name, number or health fact of a person
 * @param caseId the case it belongs to, under which it is found again
 * @param subject the person it is about
 */
public record NewNotice(
        String dedupeKey,
        NoticeChannel channel,
        String recipient,
        NoticeTemplate template,
        Language language,
        Map<String, String> arguments,
        Optional<UUID> caseId,
        Optional<UUID> subject) {

    public static final int KEY_MAX = 150;
    public static final int ARGUMENT_MAX = 300;

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1," + KEY_MAX + "}");
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{5,14}");
    private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)(\\d{9}|\\d{12})(?!\\d)");

    public NewNotice {
        require(KEY.matcher(dedupeKey).matches(), "a key of up to 150 ASCII characters");
        require(template.channels().contains(channel), "a channel of the template");
        require(
                arguments.keySet().equals(new LinkedHashSet<>(template.arguments())),
                "exactly the template's arguments");
        require(
                arguments.values().stream().allMatch(text -> text.length() <= ARGUMENT_MAX),
                "short arguments");
        require(
                arguments.values().stream().noneMatch(text -> ID_NUMBER.matcher(text).find()),
                "no ID number");
        require(
                channel == NoticeChannel.SMS
                        ? E164.matcher(recipient).matches()
                        : EmailAddress.of(recipient).isPresent(),
                "a recipient of the channel");
        arguments = Map.copyOf(arguments);
    }

    /** Without a case; {@link #inCase} and {@link #about} add what it belongs to. */
    public static NewNotice sms(
            String dedupeKey,
            PhoneNumber to,
            NoticeTemplate template,
            Language language,
            Map<String, String> arguments) {
        return new NewNotice(
                dedupeKey,
                NoticeChannel.SMS,
                to.e164(),
                template,
                language,
                arguments,
                Optional.empty(),
                Optional.empty());
    }

    /** As {@link #sms}. */
    public static NewNotice email(
            String dedupeKey,
            EmailAddress to,
            NoticeTemplate template,
            Language language,
            Map<String, String> arguments) {
        return new NewNotice(
                dedupeKey,
                NoticeChannel.EMAIL,
                to.value(),
                template,
                language,
                arguments,
                Optional.empty(),
                Optional.empty());
    }

    public NewNotice inCase(UUID id) {
        return new NewNotice(
                dedupeKey,
                channel,
                recipient,
                template,
                language,
                arguments,
                Optional.of(id),
                subject);
    }

    public NewNotice about(UUID person) {
        return new NewNotice(
                dedupeKey,
                channel,
                recipient,
                template,
                language,
                arguments,
                caseId,
                Optional.of(person));
    }

    /** The recipient as screens show it. */
    public String maskedRecipient() {
        return channel == NoticeChannel.SMS
                ? new PhoneNumber(recipient).masked()
                : new EmailAddress(recipient).masked();
    }

    /** Without recipient and arguments, so that neither reaches a log. */
    @Override
    public String toString() {
        return "NewNotice[" + template.code() + " by " + channel + "]";
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("a notice wants " + what);
        }
    }
}
