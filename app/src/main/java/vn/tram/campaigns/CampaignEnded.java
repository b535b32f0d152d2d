package vn.tram.campaigns;

import java.util.UUID;
import vn.tram.staff.Actor;

/** A campaign was ended by somebody; published in the ending transaction. */
public record CampaignEnded(UUID campaign, Actor by) {}
