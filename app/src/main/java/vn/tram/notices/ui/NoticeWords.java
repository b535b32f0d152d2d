package vn.tram.notices.ui;

import org.springframework.stereotype.Component;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.NoticeState;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;

/** States, ways and problems in words. */
@Component
class NoticeWords {

    private static final String REFUSED = "refused-";

    private final Messages messages;

    NoticeWords(Messages messages) {
        this.messages = messages;
    }

    StatusChip chip(NoticeState state) {
        String words = state(state);
        return switch (state) {
            case QUEUED -> StatusChip.of(Tone.WAIT, Icon.HOURGLASS, words);
            case SENDING -> StatusChip.of(Tone.WAIT, Icon.SEND, words);
            case SENT -> StatusChip.of(Tone.INFO, Icon.SEND, words);
            case DELIVERED -> StatusChip.of(Tone.DONE, Icon.CHECK, words);
            case FAILED -> StatusChip.of(Tone.WAIT, Icon.REFRESH_CW, words);
            case GIVEN_UP -> StatusChip.of(Tone.LATE, Icon.CIRCLE_X, words);
        };
    }

    String state(NoticeState state) {
        return messages.text("notices.state." + state);
    }

    String channel(NoticeChannel channel) {
        return messages.text("notices.channel." + channel);
    }

    /** The provider's own codes are given as they are, for whoever asks the provider. */
    String problem(String code) {
        return code.startsWith(REFUSED)
                ? messages.text("notices.problem.refused", code.substring(REFUSED.length()))
                : messages.text("notices.problem." + code);
    }
}
