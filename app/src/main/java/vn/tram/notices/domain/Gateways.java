package vn.tram.notices.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.gateway.Gateway;

/**
 * The gateways of this installation.
 *
 * @param ways makes each anew, when sending begins
 */
record Gateways(List<Way> ways) {

    record Way(NoticeChannel channel, Supplier<Gateway> gateway) {}

    /** The channels that have one. */
    Set<NoticeChannel> channels() {
        Set<NoticeChannel> channels = EnumSet.noneOf(NoticeChannel.class);
        ways.forEach(way -> channels.add(way.channel()));
        return channels;
    }

    List<Gateway> open() {
        return ways.stream().map(way -> way.gateway().get()).toList();
    }
}
