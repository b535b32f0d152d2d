package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.tram.lists.intake.ImportColumn;
import vn.tram.lists.ui.FaultWords;
import vn.tram.ruleset.PriorityGroup;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Card;

/** What all people on one sheet of paper have in common; typed once. */
class SharedValues extends Card {

    private final TextField hamlet = new TextField();
    private final TextField commune = new TextField();
    private final MultiSelectComboBox<PriorityGroup> groups = new MultiSelectComboBox<>();
    private final TextField address = new TextField();
    private final TextField employer = new TextField();

    /** The values as a row's texts. */
    record Values(String hamlet, String commune, String groups, String address, String employer) {}

    SharedValues(List<PriorityGroup> offered, String communeName, Messages messages) {
        super(messages.text("lists-collect.entry.shared"));
        FaultWords words = new FaultWords(messages);
        hamlet.setLabel(words.column(ImportColumn.HAMLET.key()));
        commune.setLabel(words.column(ImportColumn.COMMUNE.key()));
        commune.setPlaceholder(communeName);
        groups.setLabel(words.column(ImportColumn.PRIORITY_GROUPS.key()));
        groups.setRequiredIndicatorVisible(true);
        groups.setItems(offered);
        groups.setItemLabelGenerator(SharedValues::name);
        address.setLabel(words.column(ImportColumn.ADDRESS_LINE.key()));
        employer.setLabel(words.column(ImportColumn.EMPLOYER.key()));
        body().addClassName("g3");
        put(groups, hamlet, commune, address, employer);
    }

    Values values() {
        String codes =
                groups.getValue().stream()
                        .sorted(Comparator.comparingInt(PriorityGroup::rank))
                        .map(group -> Integer.toString(group.code()))
                        .collect(Collectors.joining(", "));
        return new Values(
                hamlet.getValue(),
                commune.getValue(),
                codes,
                address.getValue(),
                employer.getValue());
    }

    void focusFirst() {
        groups.focus();
    }

    private static String name(PriorityGroup group) {
        String words = Language.current() == Language.VI ? group.nameVi() : group.nameEn();
        return group.code() + " · " + words;
    }
}
