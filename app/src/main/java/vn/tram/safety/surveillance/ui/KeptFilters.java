package vn.tram.safety.surveillance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import vn.tram.safety.surveillance.CaseFilter;
import vn.tram.safety.surveillance.SavedFilters;
import vn.tram.safety.surveillance.SavedFilters.Saved;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;

/** Filters that the reader keeps by name, as links, and keeping the one that is set. */
@org.springframework.stereotype.Component
class KeptFilters {

    private static final String COPY = "navigator.clipboard.writeText(location.href)";

    private final SavedFilters saved;
    private final CurrentActor current;
    private final SurveillanceWords words;

    KeptFilters(SavedFilters saved, CurrentActor current, SurveillanceWords words) {
        this.saved = saved;
        this.current = current;
        this.words = words;
    }

    /**
     * @param path of the page that a kept filter opens
     */
    Component row(CaseFilter filter, String path) {
        List<Saved> all = saved.of(current.get());
        Div row = Arrange.chips();
        if (!all.isEmpty()) {
            row.add(Texts.quiet(words.text("kept")));
        }
        all.forEach(each -> row.add(link(each, filter, path)));
        if (filter.equals(CaseFilter.ALL)) {
            return row;
        }
        Optional<Saved> same = all.stream().filter(each -> each.filter().equals(filter)).findAny();
        same.ifPresentOrElse(
                each -> row.add(forget(each)),
                () ->
                        row.add(
                                Buttons.small(
                                        Buttons.quiet(
                                                words.text("keep"),
                                                Icon.SAVE,
                                                click -> keep(filter)))));
        row.add(
                Buttons.small(
                        Buttons.quiet(
                                words.text("copy"),
                                Icon.COPY,
                                click -> {
                                    UI.getCurrent().getPage().executeJs(COPY);
                                    Toasts.success(words.text("copied"));
                                })));
        return row;
    }

    private static Anchor link(Saved kept, CaseFilter filter, String path) {
        Anchor link =
                new Anchor(new PageAddress(path, kept.filter().written()).route(), kept.name());
        link.addClassName("chip");
        if (kept.filter().equals(filter)) {
            link.addClassName("info");
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component forget(Saved kept) {
        return Buttons.small(
                Buttons.quiet(
                        words.text("forget", kept.name()),
                        Icon.X,
                        click -> {
                            saved.forget(kept.id(), current.get());
                            UI.getCurrent().getPage().reload();
                        }));
    }

    private void keep(CaseFilter filter) {
        TextField name = new TextField(words.text("keep.name"));
        name.setMaxLength(SavedFilters.NAME_MAX);
        name.setWidthFull();
        FormDialog.of(
                        words.text("keep"),
                        words.text("keep.what"),
                        words.text("keep.do"),
                        words.messages())
                .fields(name)
                .at(name, SavedFilters.Refused.NAME_MISSING::equals)
                .does(() -> saved.save(name.getValue(), filter, current.get()))
                .then(() -> UI.getCurrent().getPage().reload())
                .open();
    }
}
