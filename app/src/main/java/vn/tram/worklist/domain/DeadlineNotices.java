package vn.tram.worklist.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tram.notices.NewNotice;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.Notices;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;
import vn.tram.staff.Role;
import vn.tram.staff.StaffContact;
import vn.tram.staff.StaffContacts;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.WorkPreview;

/**
 * Tells staff by e-mail what the bell tells them: the one who has a task that it is due soon, or
 * everybody who could take it; the supervisors that it is overdue. With the task, the case's code
 * and a link; never with a person's name. Once for a task, a kind and a recipient.
 */
@Component
class DeadlineNotices {

    /** More people than this are not told of one task: a role over a whole country has many. */
    static final int MOST_TOLD = 20;

    private final Notices notices;
    private final StaffContacts contacts;
    private final ObjectProvider<WorkPreview> previews;
    private final Messages messages;
    private final String url;

    DeadlineNotices(
            Notices notices,
            StaffContacts contacts,
            ObjectProvider<WorkPreview> previews,
            Messages messages,
            @Value("${tram.url:}") String url) {
        this.notices = notices;
        this.contacts = contacts;
        this.previews = previews;
        this.messages = messages;
        this.url = url.replaceFirst("/+$", "");
    }

    void dueSoon(WorkItem item) {
        List<StaffContact> told =
                item.assignee()
                        .map(id -> contacts.of(id).stream().toList())
                        .orElseGet(() -> contacts.holding(item.role(), item.place(), MOST_TOLD));
        tell(item, NoticeTemplate.TASK_DUE_SOON, told);
    }

    void overdue(WorkItem item) {
        tell(
                item,
                NoticeTemplate.TASK_OVERDUE,
                contacts.holding(Role.SUPERVISOR, item.place(), MOST_TOLD));
    }

    private void tell(WorkItem item, NoticeTemplate template, List<StaffContact> told) {
        notices.sendAll(told.stream().map(contact -> notice(item, template, contact)).toList());
    }

    private NewNotice notice(WorkItem item, NoticeTemplate template, StaffContact contact) {
        Language language = Language.of(Locale.forLanguageTag(contact.language()));
        String key = template.code() + "/" + item.id().value() + "/" + contact.id().value();
        Instant due = item.dueAt();
        return NewNotice.email(
                        key,
                        contact.email(),
                        template,
                        language,
                        Map.of(
                                "task",
                                messages.text(
                                        language.locale(),
                                        "task." + item.process() + "." + item.task()),
                                "code",
                                item.caseCode(),
                                "due",
                                messages.formats().dateTime(due),
                                NoticeTemplate.LINK,
                                link(item)))
                .inCase(item.caseId());
    }

    /** Empty where the installation does not know its own address. */
    private String link(WorkItem item) {
        if (url.isEmpty()) {
            return "";
        }
        return previews.stream()
                .filter(preview -> preview.process().equals(item.process()))
                .findFirst()
                .map(preview -> url + "/" + preview.caseRoute(item))
                .orElse(url);
    }
}
