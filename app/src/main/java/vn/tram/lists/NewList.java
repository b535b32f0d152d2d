package vn.tram.lists;

import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.UnitCode;

/**
 * What is asked to open a list.
 *
 * @param title at most {@value #TITLE_MAX_LENGTH} characters
 * @param facility the organisation that collects, where it is one
 */
public record NewList(UUID campaignId, UnitCode commune, Optional<UUID> facility, String title) {

    public static final int TITLE_MAX_LENGTH = 300;
}
