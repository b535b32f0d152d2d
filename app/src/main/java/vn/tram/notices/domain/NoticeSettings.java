package vn.tram.notices.domain;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code tram.notices}.
 *
 * @param attempts how often a message is tried before it is given up
 * @param quietFrom from this time of the day in Viet Nam no SMS leaves to citizens
 * @param quietUntil until this time; the same time as {@code quietFrom} for no quiet hours
 * @param stretch how many messages a sender claims at once
 * @param lease how long a claim holds when nobody is heard of
 * @param keep how long recipient and arguments are kept after a message is settled
 */
@ConfigurationProperties("tram.notices")
record NoticeSettings(
        @DefaultValue("8") int attempts,
        @DefaultValue("21:00") LocalTime quietFrom,
        @DefaultValue("07:00") LocalTime quietUntil,
        @DefaultValue("50") int stretch,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("30d") Duration keep) {}
