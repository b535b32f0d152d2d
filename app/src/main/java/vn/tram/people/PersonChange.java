package vn.tram.people;

import java.util.Optional;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.Sex;

/** What a correction makes of who somebody is; what is empty stays as it is. */
public record PersonChange(
        Optional<PersonName> name,
        Optional<BirthDate> birth,
        Optional<Sex> sex,
        Optional<NationalId> idNumber) {

    public boolean empty() {
        return name.isEmpty() && birth.isEmpty() && sex.isEmpty() && idNumber.isEmpty();
    }

    /** Without the values, so that none reaches a log. */
    @Override
    public String toString() {
        return "PersonChange[hidden]";
    }
}
