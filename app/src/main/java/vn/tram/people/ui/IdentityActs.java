package vn.tram.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.people.Identities;
import vn.tram.people.PeopleRefusal;
import vn.tram.people.PersonView;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;

/** Lets the identity officer say on a person's page what the population database knows. */
@org.springframework.stereotype.Component
class IdentityActs {

    private static final String VERIFIED = "VERIFIED";
    private static final String FOREIGNER = "NOT_APPLICABLE";

    private final Identities identities;
    private final CurrentActor current;
    private final Messages messages;

    IdentityActs(Identities identities, CurrentActor current, Messages messages) {
        this.identities = identities;
        this.current = current;
        this.messages = messages;
    }

    /** The one that fits, for those who compare identities where the person lives. */
    Optional<Button> button(PersonView person, Runnable afterwards) {
        boolean nothingToCompare = person.identityState().equals(FOREIGNER);
        if (nothingToCompare || !identities.mayCompare(person.commune(), current.get())) {
            return Optional.empty();
        }
        if (person.identityState().equals(VERIFIED)) {
            return Optional.of(
                    Buttons.quiet(t("contradict"), event -> contradict(person, afterwards)));
        }
        return Optional.of(
                withoutPersonalNumber(person)
                        ? Buttons.secondary(
                                t("verify"),
                                Icon.BADGE_CHECK,
                                event -> verifyAs(person, afterwards))
                        : Buttons.secondary(
                                t("verify"),
                                Icon.BADGE_CHECK,
                                event -> verify(person, afterwards)));
    }

    /** A card of nine digits names nobody in the population database. */
    private static boolean withoutPersonalNumber(PersonView person) {
        return NationalId.parse(person.idNumber())
                .asOptional()
                .filter(number -> number.kind() == NationalId.Kind.CCCD)
                .isEmpty();
    }

    private void verify(PersonView person, Runnable afterwards) {
        ReasonDialog.of(
                        messages.text("person.identity-act.question", person.name()),
                        t("consequence"),
                        t("evidence"),
                        t("verify"),
                        messages)
                .limit(Identities.LONGEST_EVIDENCE)
                .does(evidence -> identities.verify(Set.of(person.id()), evidence, current.get()))
                .then(() -> done("verified", afterwards))
                .open();
    }

    private void verifyAs(PersonView person, Runnable afterwards) {
        TextField number = new TextField(t("number"));
        number.setMaxLength(20);
        TextArea evidence = new TextArea(t("evidence"));
        evidence.setMaxLength(Identities.LONGEST_EVIDENCE);
        evidence.setWidthFull();
        FormDialog.of(
                        messages.text("person.identity-act.question", person.name()),
                        t("consequence.number"),
                        t("verify"),
                        messages)
                .fields(number, evidence)
                .complete(() -> true)
                .at(number, IdentityActs::ofTheNumber)
                .at(evidence, refusal -> refusal == PeopleRefusal.EVIDENCE_MISSING)
                .does(() -> verifyAs(person, number.getValue(), evidence.getValue()))
                .then(() -> done("verified", afterwards))
                .open();
    }

    private Outcome<Void> verifyAs(PersonView person, String typed, String evidence) {
        return NationalId.parse(typed)
                .asOptional()
                .map(number -> identities.verifyAs(person.id(), number, evidence, current.get()))
                .orElseGet(() -> Outcome.refused(PeopleRefusal.NUMBER_CONTRADICTS));
    }

    private static boolean ofTheNumber(Refusal refusal) {
        return refusal == PeopleRefusal.NUMBER_CONTRADICTS
                || refusal == PeopleRefusal.NUMBER_TAKEN
                || refusal == PeopleRefusal.NUMBER_GIVEN;
    }

    private void contradict(PersonView person, Runnable afterwards) {
        ReasonDialog.danger(
                        messages.text("person.identity-act.contradict.question", person.name()),
                        t("contradict.consequence"),
                        t("evidence"),
                        t("contradict"),
                        messages)
                .limit(Identities.LONGEST_EVIDENCE)
                .does(evidence -> identities.contradict(person.id(), evidence, current.get()))
                .then(() -> done("contradicted", afterwards))
                .open();
    }

    private void done(String words, Runnable afterwards) {
        Toasts.success(t(words));
        afterwards.run();
    }

    private String t(String key) {
        return messages.text("person.identity-act." + key);
    }
}
