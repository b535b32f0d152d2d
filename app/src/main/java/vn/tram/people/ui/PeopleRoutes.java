package vn.tram.people.ui;

import vn.tram.people.PersonId;
import vn.tram.shell.PageAddress;

/** Addresses of the screens of people, without a leading slash. */
final class PeopleRoutes {

    static final String SEARCH = "search";

    static final String PEOPLE = "people";

    /** What was typed. */
    static final String TYPED = "q";

    private PeopleRoutes() {}

    static String search(String typed) {
        return PageAddress.of(SEARCH).with(TYPED, typed).route();
    }

    static String person(PersonId id) {
        return PEOPLE + "/" + id.value();
    }
}
