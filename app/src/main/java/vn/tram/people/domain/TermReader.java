package vn.tram.people.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.CitizenCard;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.PhoneNumber;
import vn.tram.people.PersonSearch;

/**
 * Takes apart what was typed into the search: numbers, dates and words in any order, or the text of
 * a citizen card's QR.
 */
final class TermReader {

    private static final Pattern NUMERIC = Pattern.compile("[+(]?[0-9][0-9.()+-]*");
    private static final Pattern DAY = Pattern.compile("[0-9]{8}");
    private static final int SHORTEST_NUMBER = 6;
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 8;

    private final LocalDate today;
    private final Set<String> numbers = new LinkedHashSet<>();
    private final Set<PhoneNumber> phones = new LinkedHashSet<>();
    private final List<String> words = new ArrayList<>();
    private Optional<String> digits = Optional.empty();
    private Optional<BirthDate> birth = Optional.empty();

    TermReader(LocalDate today) {
        this.today = today;
    }

    SearchTerms read(String typed) {
        String text = CleanText.of(shortened(typed));
        CitizenCard.read(text)
                .ifPresentOrElse(
                        this::readCard,
                        () ->
                                readTokens(
                                        Arrays.stream(text.split("[ ,;|]+"))
                                                .filter(token -> !token.isEmpty())
                                                .toList()));
        List<String> kept = words.subList(0, Math.min(words.size(), SearchTerms.MOST_WORDS));
        return new SearchTerms(List.copyOf(numbers), List.copyOf(phones), digits, birth, kept);
    }

    private static String shortened(String typed) {
        if (typed == null || typed.length() <= PersonSearch.LONGEST) {
            return typed;
        }
        return typed.substring(0, PersonSearch.LONGEST);
    }

    private void readCard(CitizenCard card) {
        for (String number : List.of(card.number(), card.earlierNumber())) {
            NationalId.parse(number).asOptional().ifPresent(id -> numbers.add(id.value()));
        }
        words.addAll(
                Arrays.stream(card.name().split(" ")).filter(word -> !word.isBlank()).toList());
        birth = date(card.birthDate());
    }

    private void readTokens(List<String> tokens) {
        int next = 0;
        while (next < tokens.size()) {
            int end = next;
            while (end < tokens.size() && isNumeric(tokens.get(end))) {
                end++;
            }
            if (end > next) {
                readNumeric(tokens.subList(next, end));
                next = end;
            } else {
                readWord(tokens.get(next++));
            }
        }
    }

    private static boolean isNumeric(String token) {
        return NUMERIC.matcher(token.replace('/', '.')).matches();
    }

    private void readWord(String token) {
        boolean digit = token.chars().anyMatch(c -> c >= '0' && c <= '9');
        Optional<NationalId> passport =
                digit ? NationalId.parse(token).asOptional() : Optional.empty();
        passport.ifPresentOrElse(id -> numbers.add(id.value()), () -> words.add(token));
    }

    /** Numbers side by side are one number in groups, a date in three parts, or several things. */
    private void readNumeric(List<String> tokens) {
        boolean withYear = tokens.size() == 2 && tokens.stream().anyMatch(this::isYear);
        if (!withYear && readWholeNumber(String.join("", tokens))) {
            return;
        }
        Optional<BirthDate> day =
                tokens.size() == 3 ? date(String.join("/", tokens)) : Optional.empty();
        if (day.isPresent()) {
            birth = day;
            return;
        }
        tokens.forEach(this::readNumber);
    }

    private boolean isYear(String token) {
        return token.length() == 4 && date(token).isPresent();
    }

    private boolean readWholeNumber(String text) {
        Optional<NationalId> id =
                NationalId.parse(text)
                        .asOptional()
                        .filter(n -> n.kind() != NationalId.Kind.PASSPORT);
        Optional<PhoneNumber> phone =
                text.indexOf('/') < 0 ? PhoneNumber.parse(text).asOptional() : Optional.empty();
        id.ifPresent(found -> numbers.add(found.value()));
        phone.ifPresent(phones::add);
        return id.isPresent() || phone.isPresent();
    }

    private void readNumber(String token) {
        Optional<BirthDate> date = DAY.matcher(token).matches() ? compactDay(token) : date(token);
        if (date.isPresent()) {
            birth = date;
        } else if (!readWholeNumber(token)) {
            readDigits(token.replaceAll("[^0-9]", ""));
        }
    }

    private void readDigits(String text) {
        if (text.length() < FEWEST_DIGITS) {
            // "Phường 5": part of a commune's name
            words.add(text);
        } else if (text.length() <= MOST_DIGITS) {
            digits = Optional.of(text);
        }
        if (text.length() >= SHORTEST_NUMBER && text.length() <= NationalId.MAX_LENGTH) {
            // the passport of a foreigner may be digits only
            numbers.add(text);
        }
    }

    private Optional<BirthDate> date(String text) {
        return BirthDate.parse(text, today).asOptional();
    }

    private Optional<BirthDate> compactDay(String text) {
        return DAY.matcher(text).matches()
                ? date(text.substring(0, 2) + "/" + text.substring(2, 4) + "/" + text.substring(4))
                : Optional.empty();
    }
}
