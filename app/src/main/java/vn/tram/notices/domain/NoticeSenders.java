package vn.tram.notices.domain;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Lookout;
import vn.tram.kernel.Lookout.Found;
import vn.tram.notices.gateway.Gateway;

/** Sends with one thread for each gateway. */
@Component
class NoticeSenders implements SmartLifecycle {

    /** A message on its way is waited for, so that it is not sent again for nothing. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Gateways gateways;
    private final SenderTools tools;
    private final boolean enabled;
    private Run run;

    /** From a start to its stop. */
    private record Run(Lookout threads, List<Gateway> gateways) {}

    NoticeSenders(
            Gateways gateways,
            SenderTools tools,
            @Value("${tram.notices.enabled:${tram.jobs.enabled:true}}") boolean enabled) {
        this.gateways = gateways;
        this.tools = tools;
        this.enabled = enabled;
    }

    @Override
    public synchronized void start() {
        if (!enabled || run != null) {
            return;
        }
        run = new Run(new Lookout("tram-notices"), gateways.open());
        run.gateways().forEach(gateway -> send(gateway, run.threads()));
    }

    private void send(Gateway gateway, Lookout threads) {
        ChannelSender sender = new ChannelSender(gateway, tools, threads::ending);
        threads.post(
                () -> {
                    gateway.keepUp();
                    return switch (sender.sendStretch()) {
                        case SENT -> Found.WORK;
                        case EMPTY -> Found.NOTHING;
                        case STOPPED -> Found.OBSTACLE;
                    };
                });
    }

    @Override
    public synchronized void stop() {
        if (run == null) {
            return;
        }
        run.threads().end(PATIENCE);
        run.gateways().forEach(Gateway::close);
        run = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return run != null;
    }
}
