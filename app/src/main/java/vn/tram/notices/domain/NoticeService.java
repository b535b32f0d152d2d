package vn.tram.notices.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.notices.NewNotice;
import vn.tram.notices.NoticeLine;
import vn.tram.notices.NoticeState;
import vn.tram.notices.Notices;

@Service
class NoticeService implements Notices {

    private final OutboxWriter writer;
    private final OutboxReader reader;
    private final OutboxMending mending;

    NoticeService(OutboxWriter writer, OutboxReader reader, OutboxMending mending) {
        this.writer = writer;
        this.reader = reader;
        this.mending = mending;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(NewNotice notice) {
        writer.insert(notice);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendAll(Collection<NewNotice> notices) {
        writer.insert(notices);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(UUID caseId, UUID subject) {
        mending.withdraw(caseId, subject);
    }

    @Override
    public List<NoticeLine> ofCase(UUID caseId, Optional<UUID> before, int limit) {
        return reader.ofCase(caseId, before, Math.max(0, Math.min(limit, MOST)));
    }

    @Override
    public Map<NoticeState, Integer> countsOfCase(UUID caseId) {
        return reader.countsOfCase(caseId);
    }
}
