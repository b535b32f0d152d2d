package vn.tram.lists;

import java.util.List;
import vn.tram.kernel.Refusal;

/** Why an operation on a list was refused. */
public sealed interface ListsRefusal extends Refusal {

    /** Refusals without arguments, by their message key. */
    enum Plain implements ListsRefusal {
        NOT_YOURS("lists.not-yours"),
        NOT_FOUND("lists.not-found"),
        NOT_NOW("lists.not-now"),
        NO_ROWS("lists.no-rows"),
        REASON_MISSING("lists.reason-missing"),
        TITLE_MISSING("lists.title-missing"),
        TITLE_TOO_LONG("lists.title-too-long"),
        CAMPAIGN_CLOSED("lists.campaign-closed"),
        CAMPAIGN_ELSEWHERE("lists.campaign-elsewhere"),
        NOBODY_LEFT("lists.nobody-left"),
        NOTHING_LEFT_OUT("lists.nothing-left-out"),
        ROW_CHANGED("lists.row-changed"),
        SAME_ROW("lists.same-row"),
        IMPORT_RUNNING("lists.import-running"),
        FILE_EMPTY("lists.file-empty"),
        OTHER_PERSON_ENROLLED("lists.other-person-enrolled"),
        SAME_NUMBER("lists.same-number"),
        NUMBER_GIVEN("lists.number-given"),
        LIST_CHANGED("lists.list-changed"),
        OWN_LIST("lists.own-list");

        private final String code;

        Plain(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Faulty rows stand in the way. */
    record RowsFaulty(int rows) implements ListsRefusal {
        @Override
        public String code() {
            return "lists.rows-faulty";
        }

        @Override
        public List<Object> arguments() {
            return List.of(rows);
        }
    }

    /** Duplicate pairs nobody has decided stand in the way. */
    record DuplicatesOpen(int pairs) implements ListsRefusal {
        @Override
        public String code() {
            return "lists.duplicates-open";
        }

        @Override
        public List<Object> arguments() {
            return List.of(pairs);
        }
    }

    /** Unsettled identities stand in the way. */
    record IdentitiesOpen(int rows) implements ListsRefusal {
        @Override
        public String code() {
            return "lists.identities-open";
        }

        @Override
        public List<Object> arguments() {
            return List.of(rows);
        }
    }

    /** This very file is in the list already. */
    record FileKnown(String fileName, String uploadedBy, String uploadedAt)
            implements ListsRefusal {
        @Override
        public String code() {
            return "lists.file-known";
        }

        @Override
        public List<Object> arguments() {
            return List.of(fileName, uploadedBy, uploadedAt);
        }
    }

    record FileTooLarge(long mostMegabytes) implements ListsRefusal {
        @Override
        public String code() {
            return "lists.file-too-large";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mostMegabytes);
        }
    }
}
