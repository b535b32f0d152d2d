package vn.tram.certificates.ui;

import org.springframework.stereotype.Component;
import vn.tram.certificates.WaitingIdentities.Waiting;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.Divisions;
import vn.tram.kernel.NationalId;
import vn.tram.people.PeopleRefusal;
import vn.tram.people.PersonId;
import vn.tram.shell.Messages;

/** How the table of identities that wait reads. */
@Component
record IdentityWords(Divisions divisions, Messages messages) {

    String text(String key, Object... arguments) {
        return messages.text("waiting-identities." + key, arguments);
    }

    /** Birth date and sex, by which a person in the population database is found, and the home. */
    String born(Waiting one) {
        return text(
                "born",
                one.birth().display(),
                messages.text("people.sex." + one.sex()),
                commune(one));
    }

    String number(Waiting one) {
        return one.number().map(NationalId::value).orElseGet(() -> text("no-number"));
    }

    /** What is known of who has no number. */
    String kind(Waiting one) {
        return one.number()
                .map(number -> text("kind." + number.kind()))
                .orElseGet(() -> messages.text("person.identity." + one.identityState()));
    }

    private String commune(Waiting one) {
        return divisions
                .commune(one.commune())
                .map(AdministrativeUnit::name)
                .orElse(one.commune().value());
    }

    String refusal(PeopleRefusal refusal) {
        return messages.refusal(refusal);
    }

    static String page(PersonId person) {
        return "people/" + person.value();
    }
}
