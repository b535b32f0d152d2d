package vn.tram.certificates.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.tram.sessions.SessionCard;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.staff.Actor;

/** The certificates of a confirmed session, beside its people. */
@org.springframework.stereotype.Component
@Order(10)
class SessionCertificates implements SessionCard {

    private final CertificateServices services;

    SessionCertificates(CertificateServices services) {
        this.services = services;
    }

    @Override
    public Optional<Component> of(SessionView session, Actor reader, Runnable reload) {
        return session.state() == SessionState.CONFIRMED
                ? services.certificates()
                        .standing(session.id(), reader)
                        .filter(standing -> standing.doses() > 0)
                        .map(standing -> new SessionCertificatesCard(session, standing, services))
                : Optional.empty();
    }
}
