package vn.tram.kernel;

import java.util.Optional;

/**
 * What the QR of a citizen card says, as a scanner types it: number, earlier nine-digit number,
 * name, date of birth as ddMMyyyy, sex, address and date of issue between bars (as read from issued
 * cards; later cards add fields behind). The texts are cleaned and not checked further.
 *
 * @param earlierNumber empty on most cards
 * @param birthDate as dd/MM/yyyy where the card gives eight digits, else as it stands there
 */
public record CitizenCard(
        String number, String earlierNumber, String name, String birthDate, String sex) {

    private static final int NAME = 2;
    private static final int BIRTH = 3;
    private static final int SEX = 4;

    /** Empty when the text is no card's: it has no bars, or no name between them. */
    public static Optional<CitizenCard> read(String typed) {
        String[] fields = CleanText.of(typed).split("\\|", -1);
        return fields.length <= NAME
                ? Optional.empty()
                : Optional.of(
                        new CitizenCard(
                                fields[0].strip(),
                                fields[1].strip(),
                                fields[NAME].strip(),
                                day(at(fields, BIRTH)),
                                at(fields, SEX)));
    }

    private static String at(String[] fields, int index) {
        return index < fields.length ? fields[index].strip() : "";
    }

    private static String day(String digits) {
        return digits.matches("[0-9]{8}")
                ? digits.substring(0, 2) + "/" + digits.substring(2, 4) + "/" + digits.substring(4)
                : digits;
    }
}
