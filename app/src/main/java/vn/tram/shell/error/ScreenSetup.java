package vn.tram.shell.error;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tram.kernel.AssetAddress;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;

/**
 * Gives every new screen its language, its script, and the words for a lost connection or session.
 */
@Component
class ScreenSetup implements VaadinServiceInitListener {

    /** Milliseconds within which nothing says that something is loading. */
    private static final int QUICK_ENOUGH = 300;

    private final transient Messages messages;

    ScreenSetup(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.getSource()
                .addSessionInitListener(
                        start -> {
                            start.getSession().setLocale(language(start.getRequest()).locale());
                            start.getSession().setErrorHandler(new FailureDialog(messages));
                        });
        event.getSource()
                .addUIInitListener(
                        start -> {
                            start.getUI().setLocale(language(VaadinRequest.getCurrent()).locale());
                            connectionWords(start.getUI());
                        });
        event.addIndexHtmlRequestListener(ScreenSetup::pageLanguage);
    }

    private static Language language(VaadinRequest request) {
        return request == null ? Language.VI : Language.of(request.getCookies());
    }

    private static void pageLanguage(IndexHtmlResponse response) {
        response.getDocument()
                .selectFirst("html")
                .attr("lang", language(response.getVaadinRequest()).code());
    }

    private void connectionWords(UI ui) {
        Locale locale = ui.getLocale();
        String trying = messages.text(locale, "shell.connection.trying");
        ReconnectDialogConfiguration words = ui.getReconnectDialogConfiguration();
        words.setDialogText(trying);
        words.setDialogTextGaveUp(messages.text(locale, "shell.connection.gave-up"));
        ui.getLoadingIndicatorConfiguration().setFirstDelay(QUICK_ENOUGH);
        ui.getPage().addJavaScript(AssetAddress.of("tram.js"));
        ui.getPage()
                .executeJs(
                        """
                        const c = window.Vaadin && window.Vaadin.connectionIndicator;
                        if (c) {
                          c.onlineText = $0;
                          c.offlineText = $1;
                          c.reconnectingText = $2;
                        }
                        """,
                        messages.text(locale, "shell.connection.back"),
                        messages.text(locale, "shell.connection.lost"),
                        trying);
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        Locale locale = Language.of(info.getLocale()).locale();
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(messages.text(locale, "shell.session.expired"));
        words.setSessionExpiredMessage(messages.text(locale, "shell.session.expired.text"));
        words.setInternalErrorCaption(messages.text(locale, "shell.failure.title"));
        words.setInternalErrorMessage(messages.text(locale, "shell.failure.reload"));
        words.setCookiesDisabledCaption(messages.text(locale, "shell.cookies"));
        words.setCookiesDisabledMessage(messages.text(locale, "shell.cookies.text"));
        return words;
    }
}
