package vn.tram.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tram.certificates.CertificateDecisions;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.CertificatesRefusal.Plain;
import vn.tram.certificates.RevocationReason;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.Role;

/** What can be done about a certificate, each asked for in a dialog. */
class CertificateActs {

    private static final Set<Role> RENEWERS = EnumSet.of(Role.STATION, Role.PROVINCE);

    private final CertificateServices services;
    private final Runnable reload;

    CertificateActs(CertificateServices services, Runnable reload) {
        this.services = services;
        this.reload = reload;
    }

    private boolean is(Role role) {
        return !services.current().get().rightsAs(role).isEmpty();
    }

    Component print(CertificateView certificate) {
        return Buttons.small(
                Buttons.secondary(
                        t("print"),
                        Icon.PRINTER,
                        event -> new PaperDialog(certificate, services, reload).open()));
    }

    /** For the station where it ran out, for the province also where it was revoked. */
    Optional<Component> reissue(CertificateView certificate) {
        boolean ranOut = certificate.state() == CertificateState.EXPIRED;
        boolean decided =
                certificate.state() == CertificateState.REVOKED
                        && certificate
                                .revocation()
                                .filter(each -> each.reason().decided())
                                .isPresent();
        boolean mine =
                ranOut && RENEWERS.stream().anyMatch(this::is) || decided && is(Role.PROVINCE);
        return mine
                ? Optional.of(
                        Buttons.small(
                                Buttons.secondary(
                                        t("reissue"),
                                        Icon.REFRESH_CW,
                                        event -> askToReissue(certificate))))
                : Optional.empty();
    }

    private void askToReissue(CertificateView certificate) {
        ConfirmActionDialog.of(
                        t("reissue.question"),
                        t("reissue.consequence"),
                        t("reissue"),
                        services.messages())
                .does(
                        () ->
                                services.decisions()
                                        .reissue(certificate.id(), services.current().get()))
                .then(() -> done("reissue.done"))
                .open();
    }

    Optional<Component> revoke(CertificateView certificate) {
        return is(Role.PROVINCE) && certificate.state().current()
                ? Optional.of(
                        Buttons.small(
                                Buttons.danger(t("revoke"), event -> askToRevoke(certificate))))
                : Optional.empty();
    }

    private void askToRevoke(CertificateView certificate) {
        Select<RevocationReason> reason = new Select<>();
        reason.setLabel(t("revoke.reason"));
        List<RevocationReason> decided =
                Stream.of(RevocationReason.values()).filter(RevocationReason::decided).toList();
        reason.setItems(decided);
        reason.setValue(decided.get(0));
        reason.setItemLabelGenerator(
                each -> services.messages().text("certificates.revoked." + each.code()));
        TextArea words = new TextArea(t("revoke.words"));
        words.setMaxLength(CertificateDecisions.LONGEST_REASON);
        FormDialog.danger(
                        t("revoke.question"),
                        t("revoke.consequence"),
                        t("revoke"),
                        services.messages())
                .fields(reason, words)
                .at(
                        words,
                        refusal ->
                                refusal == Plain.REASON_MISSING || refusal == Plain.TEXT_TOO_LONG)
                .does(
                        () ->
                                services.decisions()
                                        .revoke(
                                                certificate.id(),
                                                reason.getValue(),
                                                words.getValue(),
                                                services.current().get()))
                .then(() -> done("revoke.done"))
                .open();
    }

    private void done(String key) {
        Toasts.success(t(key));
        reload.run();
    }

    private String t(String key) {
        return services.text(key);
    }
}
