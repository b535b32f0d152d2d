package vn.tram.demo;

import vn.tram.kernel.SearchKey;

/**
 * What is wrong with some rows, as it happens to those who collect on paper and in spreadsheets.
 */
enum RowFlaw {
    /** A spreadsheet program took the number for a quantity. */
    LOST_ZERO {
        @Override
        Invented spoil(Invented person) {
            return person.withNumber(person.number().substring(1));
        }
    },
    SHORT_PHONE {
        @Override
        Invented spoil(Invented person) {
            return person.withPhone(person.phone().substring(0, 8));
        }
    },
    NO_SUCH_DAY {
        @Override
        Invented spoil(Invented person) {
            return person.withBirthDate("31/02/" + person.birthYear());
        }
    },
    TWO_DIGIT_YEAR {
        @Override
        Invented spoil(Invented person) {
            return person.withBirthDate("12/5/%02d".formatted(person.birthYear() % 100));
        }
    },
    UNKNOWN_GROUP {
        @Override
        Invented spoil(Invented person) {
            return person.withGroups("17");
        }
    },
    UNACCENTED {
        @Override
        Invented spoil(Invented person) {
            StringBuilder plain = new StringBuilder();
            for (String word : SearchKey.of(person.name()).split(" ")) {
                plain.append(plain.isEmpty() ? "" : " ")
                        .append(Character.toUpperCase(word.charAt(0)))
                        .append(word.substring(1));
            }
            return person.withName(plain.toString());
        }
    },
    /** The number tells another year than the row. */
    WRONG_YEAR {
        @Override
        Invented spoil(Invented person) {
            String number = person.number();
            int year = (Integer.parseInt(number.substring(4, 6)) + 7) % 100;
            return person.withNumber(
                    number.substring(0, 4) + "%02d".formatted(year) + number.substring(6));
        }
    },
    WRONG_SEX {
        @Override
        Invented spoil(Invented person) {
            char digit = (char) ('0' + ((person.number().charAt(3) - '0') ^ 1));
            return person.withNumber(
                    person.number().substring(0, 3) + digit + person.number().substring(4));
        }
    },
    OLD_NUMBER {
        @Override
        Invented spoil(Invented person) {
            return person.withNumber("080" + person.number().substring(6));
        }
    },
    /** The team wrote its own number for everybody without a phone; see {@link #SHARED}. */
    SHARED_PHONE {
        @Override
        Invented spoil(Invented person) {
            return person;
        }
    };

    /** How many rows get the phone of the row that is {@link #SHARED_PHONE}: one too many. */
    static final int SHARED = 6;

    /** The row with this flaw. The person has a number of twelve digits and a phone. */
    abstract Invented spoil(Invented person);
}
