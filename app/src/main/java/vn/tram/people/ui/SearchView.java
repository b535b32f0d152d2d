package vn.tram.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import vn.tram.people.PersonHits;
import vn.tram.people.PersonSearch;
import vn.tram.shell.AfterSearch;
import vn.tram.shell.CodeLookup;
import vn.tram.shell.CodeLookup.Found;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.TypedSearch;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;

/**
 * One field for everything: a citizen card's QR, a number, a name with year and commune, a case's
 * code. A hand scanner types and presses Enter, so it works here and in the bar.
 */
@RolesAllowed({"LIST_MAKER", "STATION", "IDENTITY", "COMMUNE", "DISTRICT", "PROVINCE"})
@Route(value = PeopleRoutes.SEARCH, layout = MainLayout.class)
class SearchView extends Page implements BeforeEnterObserver, HasDynamicTitle, TypedSearch.Answers {

    private final transient PersonSearch people;
    private final transient List<CodeLookup> codes;
    private final transient List<AfterSearch> next;
    private final transient CurrentActor actor;
    private final transient Messages messages;
    private final TextField field = new TextField();
    private final Div answer = Arrange.stack();

    SearchView(
            PersonSearch people,
            ObjectProvider<CodeLookup> codes,
            ObjectProvider<AfterSearch> next,
            CurrentActor actor,
            Messages messages) {
        this.people = people;
        this.codes = codes.stream().toList();
        this.next = next.stream().toList();
        this.actor = actor;
        this.messages = messages;
        field.setLabel(t("field"));
        field.setMaxLength(PersonSearch.LONGEST);
        field.setClearButtonVisible(true);
        field.setPrefixComponent(Icon.SCAN_LINE.create());
        field.addKeyPressListener(Key.ENTER, event -> ask());
        add(new PageHeader(t("title")));
        add(
                new Card()
                        .put(
                                Arrange.ask(
                                        field,
                                        Buttons.primary(t("ask"), Icon.SEARCH, event -> ask())),
                                Texts.quiet(t("field.hint"))));
        add(answer);
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        answer(TypedSearch.last().orElse(""));
    }

    @Override
    public void answer(String typed) {
        field.setValue(typed);
        field.focus();
        answer.removeAll();
        if (typed.isEmpty()) {
            answer.add(EmptyState.nothingYet(Icon.SEARCH, t("nothing-yet"), t("advice")));
        } else {
            show(typed, actor.get());
        }
    }

    private void ask() {
        getUI().ifPresent(ui -> TypedSearch.open(ui, field.getValue().strip()));
    }

    private void show(String typed, Actor reader) {
        List<Found> cases =
                codes.stream().flatMap(each -> each.find(typed, reader).stream()).toList();
        cases.forEach(found -> answer.add(banner(found)));
        PersonHits hits = people.search(typed, reader);
        if (!hits.hits().isEmpty()) {
            answer.add(new HitsCard(hits, messages));
        } else if (cases.isEmpty()) {
            answer.add(nobody(hits));
        }
        if (cases.isEmpty()) {
            next.stream()
                    .flatMap(each -> each.offer(reader).stream())
                    .forEach(offer -> answer.add(notAmongThem(offer)));
        }
    }

    private Banner notAmongThem(AfterSearch.Offer offer) {
        return Banner.of(Tone.INFO, Icon.USER_PLUS, t("not-among"))
                .action(new Anchor(offer.route(), offer.act()));
    }

    private Banner banner(Found found) {
        return Banner.of(Tone.INFO, Icon.CLIPBOARD_LIST, found.code(), found.title())
                .action(new Anchor(found.route(), t("open-case")));
    }

    private EmptyState nobody(PersonHits hits) {
        String next =
                hits.hints().stream()
                        .findFirst()
                        .map(hint -> messages.text("people.hint." + hint.code()))
                        .orElseGet(() -> t("nobody.advice"));
        return EmptyState.nothingFound(t("nobody"), next);
    }

    private String t(String key) {
        return messages.text("search." + key);
    }
}
