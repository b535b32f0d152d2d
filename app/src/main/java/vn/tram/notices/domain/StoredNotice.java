package vn.tram.notices.domain;

import java.util.Map;
import java.util.UUID;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.NoticeTemplate;
import vn.tram.shell.Language;

/**
 * A notice as its sender holds it.
 *
 * @param attempts before this one
 */
record StoredNotice(
        UUID id,
        NoticeChannel channel,
        String recipient,
        NoticeTemplate template,
        Language language,
        Map<String, String> arguments,
        int attempts) {}
