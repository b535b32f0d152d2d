package vn.tram.people.ui;

import java.util.Locale;
import vn.tram.people.PersonView;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;

/** What is known of a person. */
class PersonDataCard extends Card {

    private final transient Messages messages;

    PersonDataCard(PersonView person, Messages messages) {
        super(messages.text("person.data"));
        this.messages = messages;
        put(
                new DetailsList()
                        .row(t("id-number"), told(person.idNumber()))
                        .row(t("phone"), told(person.phone()))
                        .row(t("insurance"), person.insuranceNumber())
                        .row(t("born"), person.birthDate())
                        .row(t("hamlet"), person.hamlet())
                        .row(t("address"), person.addressLine())
                        .row(t("commune"), person.communeName())
                        .row(t("ethnicity"), person.ethnicity())
                        .row(t("nationality"), nationality(person.nationality()))
                        .row(t("occupation"), person.occupation())
                        .row(t("employer"), person.employer())
                        .row(t("guardian"), person.guardianName())
                        .row(t("identity-reason"), reason(person.identityReason())));
    }

    private String told(String number) {
        return number.isBlank() ? t("none") : number;
    }

    private String nationality(String code) {
        return code.isBlank()
                ? ""
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(messages.locale());
    }

    /** The check's codes have words; what an officer wrote stands as it is. */
    private String reason(String reason) {
        String key = "person.identity-reason." + reason;
        return messages.has(key) ? messages.text(key) : reason;
    }

    private String t(String key) {
        return messages.text("person.data." + key);
    }
}
