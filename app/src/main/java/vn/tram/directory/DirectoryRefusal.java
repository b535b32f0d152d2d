package vn.tram.directory;

import java.time.LocalDate;
import java.util.List;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.UnitCode;

/** Why the directory says no. */
public sealed interface DirectoryRefusal extends Refusal {

    /** The actor is not an administrator of the place (of the country, for units). */
    record NotAdministrator() implements DirectoryRefusal {
        @Override
        public String code() {
            return "directory.not-administrator";
        }
    }

    /** A division that begins later is already stored. */
    record LaterDivisionLoaded(LocalDate newest) implements DirectoryRefusal {
        @Override
        public String code() {
            return "directory.later-division-loaded";
        }

        @Override
        public List<Object> arguments() {
            return List.of(newest);
        }
    }

    record UnitFileTooLarge(int megabytes) implements DirectoryRefusal {
        @Override
        public String code() {
            return "directory.unit-file-too-large";
        }

        @Override
        public List<Object> arguments() {
            return List.of(megabytes);
        }
    }

    record FacilityNameMissing() implements DirectoryRefusal {
        @Override
        public String code() {
            return "directory.facility-name-missing";
        }
    }

    record FacilityNameTooLong(int longest) implements DirectoryRefusal {
        @Override
        public String code() {
            return "directory.facility-name-too-long";
        }

        @Override
        public List<Object> arguments() {
            return List.of(longest);
        }
    }

    record FacilityCodeMalformed() implements DirectoryRefusal {
        @Override
        public String code() {
            return "directory.facility-code-malformed";
        }
    }

    record FacilityCodeTaken(String facilityCode) implements DirectoryRefusal {
        @Override
        public String code() {
            return "directory.facility-code-taken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(facilityCode);
        }
    }

    /** No commune has this code on the day from which the facility works. */
    record NoSuchCommune(UnitCode commune, LocalDate date) implements DirectoryRefusal {
        @Override
        public String code() {
            return "directory.no-such-commune";
        }

        @Override
        public List<Object> arguments() {
            return List.of(commune.value(), date);
        }
    }

    record NoSuchFacility() implements DirectoryRefusal {
        @Override
        public String code() {
            return "directory.no-such-facility";
        }
    }

    record FacilityAlreadyClosed(LocalDate lastDay) implements DirectoryRefusal {
        @Override
        public String code() {
            return "directory.facility-already-closed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(lastDay);
        }
    }

    record ClosedBeforeOpened(LocalDate opened) implements DirectoryRefusal {
        @Override
        public String code() {
            return "directory.facility-closed-before-opened";
        }

        @Override
        public List<Object> arguments() {
            return List.of(opened);
        }
    }
}
