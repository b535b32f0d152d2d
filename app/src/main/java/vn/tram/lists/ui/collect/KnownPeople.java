package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tram.people.PersonHit;
import vn.tram.people.PersonSearch;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;

/**
 * Looks whether the person being typed is known already. Somebody is added only after this was
 * asked and its answer shown.
 */
class KnownPeople extends Div {

    private static final int MOST = 5;
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*$");

    private final transient PersonSearch search;
    private final transient CurrentActor actor;
    private final transient Messages messages;
    private String askedFor = "";

    KnownPeople(PersonSearch search, CurrentActor actor, Messages messages) {
        this.search = search;
        this.actor = actor;
        this.messages = messages;
        getElement().setAttribute("aria-live", "polite");
    }

    /** What is searched for: the name, and the year where one can be told. */
    static String question(String name, String birthDate) {
        Matcher year = YEAR.matcher(birthDate);
        return year.find() ? name + " " + year.group(1) : name;
    }

    /** Whether the answer for this person is on the screen. */
    boolean shownFor(String name, String birthDate) {
        return !askedFor.isEmpty() && askedFor.equals(question(name, birthDate));
    }

    /**
     * Asks and shows the answer.
     *
     * @return how many may be this person
     */
    int lookFor(String name, String birthDate) {
        String question = question(name, birthDate);
        List<PersonHit> hits = search.search(question, actor.get()).hits();
        askedFor = question;
        removeAll();
        if (hits.isEmpty()) {
            add(Banner.of(Tone.DONE, Icon.USER_CHECK, t("none", name)));
        } else {
            Banner banner =
                    Banner.of(Tone.TODAY, Icon.USERS, t("found", hits.size()), t("found.next"));
            banner.put(list(hits));
            add(banner);
        }
        return hits.size();
    }

    void clear() {
        askedFor = "";
        removeAll();
    }

    private UnorderedList list(List<PersonHit> hits) {
        UnorderedList list = new UnorderedList();
        hits.stream().limit(MOST).forEach(hit -> list.add(item(hit)));
        return list;
    }

    private ListItem item(PersonHit hit) {
        String why =
                hit.why().stream()
                        .map(code -> messages.text("people.why." + code))
                        .collect(Collectors.joining(", "));
        Span facts =
                new Span(
                        t(
                                "facts",
                                hit.birthDate(),
                                hit.idNumber() == null || hit.idNumber().isBlank()
                                        ? t("no-number")
                                        : hit.idNumber(),
                                hit.communeName()));
        Span matched = new Span(t("why", why));
        matched.addClassName("m3");
        return new ListItem(new Span(hit.name() + " · "), facts, new Span(" · "), matched);
    }

    private String t(String key, Object... arguments) {
        return messages.text("lists-collect.known." + key, arguments);
    }
}
