package vn.tram.notices.domain;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What every sender works with, whatever its gateway. */
@Component
record SenderTools(
        OutboxQueue queue,
        DeliveryReceipts receipts,
        Wording wording,
        NoticeClock times,
        TransactionTemplate transactions,
        NoticeSettings settings,
        Clock clock) {}
