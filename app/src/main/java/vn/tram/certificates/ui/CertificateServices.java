package vn.tram.certificates.ui;

import org.springframework.stereotype.Component;
import vn.tram.certificates.CertificateDecisions;
import vn.tram.certificates.CertificatePapers;
import vn.tram.certificates.Certificates;
import vn.tram.doses.Doses;
import vn.tram.shell.Messages;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** Everything that the cards ask; one bean, so that each part takes one argument. */
@Component
record CertificateServices(
        Certificates certificates,
        CertificateDecisions decisions,
        CertificatePapers papers,
        Doses doses,
        Products products,
        CurrentActor current,
        Messages messages) {

    String text(String key, Object... arguments) {
        return messages.text("certificates.ui." + key, arguments);
    }

    String productName(String code) {
        return products.byCode(code).map(Product::name).orElse(code);
    }
}
