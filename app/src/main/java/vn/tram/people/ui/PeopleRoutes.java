package vn.tram.people.ui;

import vn.tram.people.PersonId;

/** Addresses of the screens of people, without a leading slash. */
final class PeopleRoutes {

    static final String SEARCH = "search";

    static final String PEOPLE = "people";

    private PeopleRoutes() {}

    static String person(PersonId id) {
        return PEOPLE + "/" + id.value();
    }
}
