package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        groups.setManualValidation(true);
        groups.setErrorMessage(messages.text("lists-collect.entry.group-missing"));
        groups.setAllowCustomValue(true);
        groups.addCustomValueSetListener(event -> chooseByCode(event.getDetail(), offered));
        groups.addValueChangeListener(event -> groups.setInvalid(false));
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

    /** Codes are typed faster than chosen: "9", or "9, 11". What is no code changes nothing. */
    private void chooseByCode(String typed, List<PriorityGroup> offered) {
        Set<String> codes = Set.copyOf(List.of(typed.strip().split("[ ,;]+")));
        Set<PriorityGroup> chosen = new LinkedHashSet<>(groups.getValue());
        offered.stream()
                .filter(group -> codes.contains(Integer.toString(group.code())))
                .forEach(chosen::add);
        groups.setValue(chosen);
    }

    /** Without a group every row would be faulty: the cursor goes there first. */
    boolean leadsToGap() {
        boolean missing = groups.getValue().isEmpty();
        groups.setInvalid(missing);
        if (missing) {
            groups.focus();
        }
        return missing;
    }

    void focusFirst() {
        groups.focus();
    }

    private static String name(PriorityGroup group) {
        String words = Language.current() == Language.VI ? group.nameVi() : group.nameEn();
        return group.code() + " · " + words;
    }
}
