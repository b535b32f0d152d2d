package vn.tram.demo;

import jakarta.annotation.PreDestroy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditChain;
import vn.tram.staff.Actor;
import vn.tram.staff.DemoAccounts;
import vn.tram.workflow.Rehearsal;

/**
 * Makes the demonstration's data when the application has started, on a thread of its own: log-in
 * works meanwhile. Made once; the ending of the archived campaign is the last act and the mark that
 * all is there. A run that was cut is gone on with at the next start.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "tram.demo.data", matchIfMissing = true)
class DemoData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final String ADMINISTRATOR = "duy.pt@hethong";
    private static final String PROVINCE = "nguyet.dt@soyte.caobang";
    private static final String STATION = "diep.lt@halang.caobang";
    private static final String OTHER_PROVINCE = "hoa.lv@soyte.gialai";
    private static final String OTHER_STATION = "thao.ks@dakdoa.gialai";
    private static final String FACTORY_CAST = "mayCaoNguyen";
    private static final String FACTORY = "DN-23677-01";

    private final DemoAccounts accounts;
    private final DemoPlaces places;
    private final DemoCampaigns campaigns;
    private final DemoVaccine vaccine;
    private final Storyteller storyteller;
    private final SessionTeller sessions;
    private final StoryDays days;
    private final Rehearsal rehearsal;
    private final AuditChain chain;
    private final Announcement announcement;
    private final CompletableFuture<Void> made = new CompletableFuture<>();
    private volatile boolean closing;
    private Thread worker;

    DemoData(
            DemoAccounts accounts,
            DemoPlaces places,
            DemoCampaigns campaigns,
            DemoVaccine vaccine,
            Storyteller storyteller,
            SessionTeller sessions,
            StoryDays days,
            Rehearsal rehearsal,
            AuditChain chain,
            Announcement announcement) {
        this.accounts = accounts;
        this.places = places;
        this.campaigns = campaigns;
        this.vaccine = vaccine;
        this.storyteller = storyteller;
        this.sessions = sessions;
        this.days = days;
        this.rehearsal = rehearsal;
        this.chain = chain;
        this.announcement = announcement;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        worker = new Thread(this::makeAndTell, "tram-demo-data");
        worker.start();
    }

    /** Waits until everything is there, or it is known that it will not be. */
    void await() {
        try {
            made.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the demo data is not complete", e.getCause());
        }
    }

    @EventListener(ContextClosedEvent.class)
    @PreDestroy
    void close() throws InterruptedException {
        closing = true;
        if (worker != null) {
            worker.join(15_000);
        }
    }

    private void makeAndTell() {
        try {
            make();
            if (!closing) {
                announcement.print();
            }
            made.complete(null);
        } catch (RuntimeException e) {
            LOG.error("The demo data broke off; the next start goes on with it", e);
            made.completeExceptionally(e);
        }
    }

    /** Makes what is missing, on the calling thread. */
    void make() {
        Script script = Script.read();
        if (campaigns.complete(script.campaigns())) {
            return;
        }
        long began = System.nanoTime();
        Actor admin = accounts.actor(ADMINISTRATOR);
        places.loadUnits(admin);
        places.openFacilities(admin);
        places.narrowListMaker(
                accounts.actor(script.casts().get(FACTORY_CAST).maker()).id(), FACTORY, admin);
        vaccine.deliver(accounts.actor(PROVINCE), accounts.actor(STATION));
        vaccine.deliverElsewhere(accounts.actor(OTHER_PROVINCE), accounts.actor(OTHER_STATION));
        rehearsal.begin();
        try {
            live(script, admin);
        } finally {
            days.comeBack();
            rehearsal.end();
        }
        // entries of days long over that are not linked yet would be taken for a gap
        chain.link();
        if (!closing) {
            LOG.info("Demo data made in {} ms", (System.nanoTime() - began) / 1_000_000);
        }
    }

    private void live(Script script, Actor admin) {
        // rights are held since today, so everybody is called before the days of the stories begin
        Map<String, Storyteller.Actors> casts =
                script.casts().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, cast -> actors(cast.getValue())));
        Map<String, UUID> ids = campaigns.open(script.campaigns(), admin);
        Population population = new Population(script.stories());
        Function<Story, Storyteller.Stage> stage =
                story ->
                        new Storyteller.Stage(
                                ids.get(story.campaign()),
                                casts.get(story.cast()),
                                population.of(story),
                                script.columns(),
                                script.words());
        for (Story story : script.stories()) {
            if (closing) {
                return;
            }
            storyteller.tell(story, stage.apply(story));
            tellSessions(script, story, ids, casts);
        }
        campaigns.end(script.campaigns(), admin);
    }

    /** Sessions are told when the people of the list that they wait for are enrolled. */
    private void tellSessions(
            Script script,
            Story list,
            Map<String, UUID> campaigns,
            Map<String, Storyteller.Actors> casts) {
        script.sessions().stream()
                .filter(session -> session.after().equals(list.key()))
                .filter(session -> !closing)
                .forEach(
                        session ->
                                sessions.tell(
                                        session,
                                        campaigns.get(session.campaign()),
                                        casts.get(session.cast())));
    }

    private Storyteller.Actors actors(Script.Cast cast) {
        List<String> team =
                cast.team() == null ? Collections.nCopies(4, cast.station()) : cast.team();
        return new Storyteller.Actors(
                accounts.actor(cast.maker()),
                accounts.actor(cast.station()),
                accounts.actor(cast.police()),
                accounts.actor(cast.official()),
                accounts.actor(cast.district()),
                new Storyteller.Team(
                        accounts.actor(team.get(0)),
                        accounts.actor(team.get(1)),
                        accounts.actor(team.get(2)),
                        accounts.actor(team.get(3))));
    }
}
