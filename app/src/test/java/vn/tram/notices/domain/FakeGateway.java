package vn.tram.notices.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.gateway.Gateway;
import vn.tram.notices.gateway.Outgoing;
import vn.tram.notices.gateway.Sending;

/** Remembers what was sent and answers as it is told. */
class FakeGateway implements Gateway {

    final List<Outgoing> sent = Collections.synchronizedList(new ArrayList<>());
    private final NoticeChannel channel;
    private final Function<Outgoing, Sending> answer;

    FakeGateway(NoticeChannel channel, Function<Outgoing, Sending> answer) {
        this.channel = channel;
        this.answer = answer;
    }

    static FakeGateway accepting(NoticeChannel channel) {
        return new FakeGateway(
                channel,
                message -> new Sending.Accepted(List.of(UUID.randomUUID().toString()), false));
    }

    @Override
    public NoticeChannel channel() {
        return channel;
    }

    @Override
    public Sending send(Outgoing message) {
        Sending sending = answer.apply(message);
        sent.add(message);
        return sending;
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
