package vn.tram.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The reasons for rejection by the date they are in force. */
public interface RejectionReasons {

    /** Those in force on the date, by code. */
    List<RejectionReason> on(LocalDate date);

    Optional<RejectionReason> byCode(int code, LocalDate date);
}
