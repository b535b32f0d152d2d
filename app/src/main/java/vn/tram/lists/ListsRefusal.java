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
        /** The facility does not exist, or does not work on the day whose rules the list keeps. */
        FACILITY_CLOSED("lists.facility-closed"),
        NOBODY_LEFT("lists.nobody-left"),
        NOTHING_LEFT_OUT("lists.nothing-left-out"),
        ROW_CHANGED("lists.row-changed"),
        SAME_ROW("lists.same-row"),
        IMPORT_RUNNING("lists.import-running"),
        FILE_EMPTY("lists.file-empty"),
        OTHER_PERSON_ENROLLED("lists.other-person-enrolled"),
        /** Somebody else has decided this pair meanwhile. */
        PAIR_DECIDED("lists.pair-decided"),
        SAME_NUMBER("lists.same-number"),
        NOTHING_HALTED("lists.nothing-halted"),
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

        @Override
        public boolean outdated() {
            return this == NOT_NOW || this == NOTHING_HALTED || this == LIST_CHANGED;
        }
    }

    /** What is still to be settled before a list can go on. */
    enum Open {
        ROWS_FAULTY("lists.rows-faulty"),
        DUPLICATES("lists.duplicates-open"),
        IDENTITIES("lists.identities-open");

        private final String code;

        Open(String code) {
            this.code = code;
        }
    }

    /** So many rows or pairs stand in the way. */
    record Unsettled(Open what, int count) implements ListsRefusal {
        @Override
        public String code() {
            return what.code;
        }

        @Override
        public List<Object> arguments() {
            return List.of(count);
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
