package vn.tram.lists.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.tram.lists.SubjectLists;
import vn.tram.shell.CodeLookup;
import vn.tram.staff.Actor;

/** Lists are found by their code, in capitals or not. */
@Component
class ListCodeLookup implements CodeLookup {

    private static final Pattern CODE = Pattern.compile("DS-\\d{4}-\\d{1,9}");

    private final SubjectLists lists;

    ListCodeLookup(SubjectLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Found> find(String typed, Actor actor) {
        return Optional.of(typed.strip().toUpperCase(Locale.ROOT))
                .filter(text -> CODE.matcher(text).matches())
                .flatMap(code -> lists.byCode(code, actor))
                .map(list -> new Found(list.code(), list.title(), "lists/" + list.code()));
    }
}
