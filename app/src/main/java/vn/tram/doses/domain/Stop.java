package vn.tram.doses.domain;

import java.time.LocalDate;
import java.util.UUID;
import vn.tram.doses.StopCode;

/**
 * Something that stands against doses of a person.
 *
 * @param antigen null for any
 */
record Stop(UUID id, String antigen, StopCode code, LocalDate since) {

    boolean about(String vaccine) {
        return antigen == null || antigen.equals(vaccine);
    }
}
