package vn.tram.lists;

/** What checking says of a row. */
public enum RowVerdict {
    GOOD('G'),
    WARNED('W'),
    FAULTY('F');

    private final char letter;

    RowVerdict(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    public static RowVerdict of(String letter) {
        return switch (letter.charAt(0)) {
            case 'G' -> GOOD;
            case 'W' -> WARNED;
            case 'F' -> FAULTY;
            default -> throw new IllegalArgumentException("no verdict " + letter);
        };
    }
}
