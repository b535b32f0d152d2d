package vn.tram.notices.domain;

import java.util.List;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.gateway.Gateway;
import vn.tram.notices.gateway.Outgoing;
import vn.tram.notices.gateway.Sending;

/** Keeps what would have left, for a screen. An SMS counts as delivered at once. */
final class SampleGateway implements Gateway {

    private final NoticeChannel channel;
    private final SampleStore store;

    SampleGateway(NoticeChannel channel, SampleStore store) {
        this.channel = channel;
        this.store = store;
    }

    @Override
    public NoticeChannel channel() {
        return channel;
    }

    @Override
    public Sending send(Outgoing message) {
        store.keep(channel, message);
        return new Sending.Accepted(List.of(), channel == NoticeChannel.SMS);
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
