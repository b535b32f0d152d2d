package vn.tram.portal.own;

import vn.tram.kernel.BirthDate;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.PhoneNumber;

/** Who somebody says they are. */
record Claim(PersonName name, BirthDate birth, PhoneNumber phone) {

    @Override
    public String toString() {
        return "Claim[hidden]";
    }
}
