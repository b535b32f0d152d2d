package vn.tram.lists.ui.casepage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import vn.tram.lists.ListAction;
import vn.tram.lists.ListState;
import vn.tram.lists.ui.casepage.CaseAddress.Tab;
import vn.tram.shell.kit.LinkTabs;
import vn.tram.shell.kit.LinkTabs.Link;
import vn.tram.shell.kit.Tone;

/** The tabs of the main card, in the order of work; each is an address. */
final class CaseTabs {

    private CaseTabs() {}

    /** The one to open with: what the reader is asked to do, else the rows. */
    static Tab first(OpenCase open) {
        return open.may(ListAction.SETTLE_IDENTITIES) ? Tab.IDENTITIES : Tab.ROWS;
    }

    static LinkTabs of(OpenCase open, Tab chosen, int documents, CaseServices services) {
        List<Link> links = new ArrayList<>();
        CaseAddress here = CaseAddress.of(open.list().code());
        boolean identities = open.state() == ListState.RESOLVING || chosen == Tab.IDENTITIES;
        for (Tab tab : Tab.values()) {
            if (tab == Tab.IDENTITIES && !identities) {
                continue;
            }
            long count =
                    switch (tab) {
                        case ROWS -> open.counts().total();
                        case DUPLICATES -> open.counts().openDuplicates();
                        case IDENTITIES -> open.counts().identityOpen();
                        case HISTORY -> -1;
                        case DOCUMENTS -> documents;
                    };
            Tone tone =
                    count > 0 && (tab == Tab.DUPLICATES || tab == Tab.IDENTITIES)
                            ? Tone.TODAY
                            : Tone.PLAIN;
            links.add(
                    new Link(
                            services.text("tab." + tab.parameter()),
                            here.at(tab).route(),
                            tab == chosen,
                            count < 0 ? OptionalLong.empty() : OptionalLong.of(count),
                            tone));
        }
        return LinkTabs.of(services.text("tabs"), links, services.messages());
    }
}
