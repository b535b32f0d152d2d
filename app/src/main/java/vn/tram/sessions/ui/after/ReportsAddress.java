package vn.tram.sessions.ui.after;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.campaigns.CampaignView;
import vn.tram.sessions.SessionReports.Kind;
import vn.tram.sessions.SessionReports.Place;
import vn.tram.sessions.SessionReports.Query;
import vn.tram.shell.PageAddress;

/**
 * Which report the address of the page asks for; the choice stands there, so that it can be kept
 * and sent.
 *
 * @param place key of one of {@link ReportPlaces}; empty before one is chosen
 * @param campaign the round that is reported; kept while another kind is looked at
 */
record ReportsAddress(Kind kind, LocalDate day, String place, Optional<UUID> campaign) {

    private static final String KIND = "kind";
    private static final String DAY = "day";
    private static final String PLACE = "place";
    private static final String CAMPAIGN = "campaign";

    /** What the address does not say, or not readably, is as in the report of today. */
    static ReportsAddress of(PageAddress address, LocalDate today) {
        return new ReportsAddress(
                address.text(KIND).flatMap(ReportsAddress::kind).orElse(Kind.DAILY),
                address.date(DAY).orElse(today),
                address.text(PLACE).orElse(""),
                address.id(CAMPAIGN));
    }

    private static Optional<Kind> kind(String text) {
        return Arrays.stream(Kind.values()).filter(each -> each.name().equals(text)).findFirst();
    }

    /** The first place and the first round where those asked for cannot be chosen, or none is. */
    ReportsAddress within(List<ReportPlaces.Choice> places, List<CampaignView> rounds) {
        String first = places.isEmpty() ? "" : places.get(0).key();
        boolean listed = places.stream().anyMatch(each -> each.key().equals(place));
        Optional<UUID> round =
                kind == Kind.ROUND
                        ? campaign.or(() -> rounds.stream().findFirst().map(CampaignView::id))
                        : campaign;
        return new ReportsAddress(kind, day, listed ? place : first, round);
    }

    ReportsAddress of(Kind other) {
        return new ReportsAddress(other, day, place, campaign);
    }

    ReportsAddress on(LocalDate other) {
        return new ReportsAddress(kind, other, place, campaign);
    }

    ReportsAddress at(ReportPlaces.Choice other) {
        return new ReportsAddress(kind, day, other.key(), campaign);
    }

    ReportsAddress of(CampaignView other) {
        return new ReportsAddress(kind, day, place, Optional.of(other.id()));
    }

    PageAddress page() {
        return PageAddress.of(ReportsView.ROUTE)
                .with(KIND, kind)
                .with(DAY, day)
                .with(PLACE, place)
                .with(CAMPAIGN, campaign.orElse(null));
    }

    /** Only a round is asked for with its campaign: days and months are of all of them. */
    Query query(Place where) {
        return new Query(kind, where, day, kind == Kind.ROUND ? campaign : Optional.empty());
    }
}
