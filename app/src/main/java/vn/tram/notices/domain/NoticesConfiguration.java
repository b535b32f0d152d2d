package vn.tram.notices.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.gateway.Receipts;
import vn.tram.notices.gateway.smpp.SmppGateway;
import vn.tram.notices.gateway.smpp.SmppSettings;
import vn.tram.notices.gateway.smtp.SmtpGateway;
import vn.tram.notices.gateway.smtp.SmtpSettings;

/** Which gateways there are: what the settings name, and in a demonstration none of them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({NoticeSettings.class, SmtpSettings.class, SmppSettings.class})
class NoticesConfiguration {

    @Bean
    @Profile("!demo")
    Gateways gateways(SmtpSettings smtp, SmppSettings smpp, Receipts receipts, Clock clock) {
        List<Gateways.Way> ways = new ArrayList<>();
        if (smtp.configured()) {
            ways.add(new Gateways.Way(NoticeChannel.EMAIL, () -> new SmtpGateway(smtp, clock)));
        }
        if (smpp.configured()) {
            ways.add(new Gateways.Way(NoticeChannel.SMS, () -> new SmppGateway(smpp, receipts)));
        }
        return new Gateways(List.copyOf(ways));
    }

    @Bean
    @Profile("demo")
    Gateways sampleGateways(SampleStore store) {
        return new Gateways(
                List.of(
                        new Gateways.Way(
                                NoticeChannel.SMS,
                                () -> new SampleGateway(NoticeChannel.SMS, store)),
                        new Gateways.Way(
                                NoticeChannel.EMAIL,
                                () -> new SampleGateway(NoticeChannel.EMAIL, store))));
    }
}
