package vn.tram.lists.intake;

import java.io.IOException;

/**
 * Carries a refusal out of the depth of a stream. It never leaves this package: {@link SheetReader}
 * and {@link PeopleSheet} turn it into the value.
 */
final class RefusedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient FileRefusal refusal;

    RefusedFileException(FileRefusal.Reason reason, Object... arguments) {
        super(reason.name(), null);
        this.refusal = FileRefusal.of(reason, arguments);
    }

    FileRefusal refusal() {
        return refusal;
    }
}
