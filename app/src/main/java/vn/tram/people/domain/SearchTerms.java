package vn.tram.people.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.PhoneNumber;

/**
 * What somebody typed into the search, taken apart. Whether some of the words name a commune is not
 * known here: see {@link NameReadings}.
 *
 * @param numbers what may be a whole identity number, to be looked up as it is
 * @param phones what may be a whole phone number
 * @param digits four to eight digits that are no year: the end of a number, or a commune's code
 * @param birth year, month or day of birth
 * @param words everything else, as typed
 */
record SearchTerms(
        List<String> numbers,
        List<PhoneNumber> phones,
        Optional<String> digits,
        Optional<BirthDate> birth,
        List<String> words) {

    /** More words than any name and commune have together. */
    static final int MOST_WORDS = 16;

    SearchTerms {
        numbers = List.copyOf(numbers);
        phones = List.copyOf(phones);
        words = List.copyOf(words);
    }

    static SearchTerms parse(String typed, LocalDate today) {
        return new TermReader(today).read(typed);
    }

    SearchTerms withoutBirth() {
        return new SearchTerms(numbers, phones, digits, Optional.empty(), words);
    }

    boolean isEmpty() {
        return numbers.isEmpty()
                && phones.isEmpty()
                && digits.isEmpty()
                && birth.isEmpty()
                && words.isEmpty();
    }
}
