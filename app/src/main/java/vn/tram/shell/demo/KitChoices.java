package vn.tram.shell.demo;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.ChoiceCards;
import vn.tram.shell.kit.ChoiceCards.Choice;
import vn.tram.shell.kit.DownloadButton;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.Icon;

/** Choices with consequences, check boxes, an upload field, progress, and plain tabs. */
class KitChoices extends Div {

    private final transient Messages messages;

    KitChoices(Messages messages) {
        this.messages = messages;
        addClassName("cols");
        List<Choice<Integer>> choices =
                List.of(
                        new Choice<>(1, t("decide.all"), t("decide.all.line"), true),
                        new Choice<>(2, t("decide.some"), t("decide.some.line")),
                        new Choice<>(3, t("decide.back"), t("decide.back.line")));
        ChoiceCards<Integer> cards = new ChoiceCards<>(t("decide"), choices);
        cards.setValue(choices.get(1));
        CheckboxGroup<String> boxes = new CheckboxGroup<>(t("boxes"));
        boxes.setItems(t("choice.1"), t("choice.2"));
        boxes.select(t("choice.1"));
        add(new Card(t("decision"), cards, boxes), files());
    }

    private Card files() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {}));
        upload.setI18n(Fields.uploadWords(messages));
        ProgressBar progress = new ProgressBar(0, 100, 71);
        Tabs tabs = new Tabs(new Tab(t("tab.rows")), new Tab(t("tab.history")));
        return new Card(
                t("files"),
                upload,
                progress,
                tabs,
                DownloadButton.of(t("download"), Icon.DOWNLOAD, "logo.svg"));
    }

    private String t(String key) {
        return messages.text("kit-view." + key);
    }
}
