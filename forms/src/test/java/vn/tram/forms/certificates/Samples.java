package vn.tram.forms.certificates;

import java.time.LocalDate;
import java.util.List;
import vn.tram.forms.certificates.GivenDose.Category;
import vn.tram.forms.certificates.GivenDose.Slot;
import vn.tram.forms.certificates.VaccinePassport.Both;

/** Papers of invented people. */
final class Samples {

    static final String NUMBER = "URN:UVCI:01:VN:0A1B2C3D4E5F6071829304A5B6C7#K";

    private Samples() {}

    static Holder holder(String name) {
        return new Holder(
                name,
                "12/05/1988",
                "004188003190",
                "0912 345 678",
                "Xóm Bản Sáng, xã Hạ Lang, tỉnh Cao Bằng");
    }

    static Signed signed(String text) {
        return new Signed(
                Codes.of(text),
                NUMBER,
                "20/11/2026",
                "16:05, 20/11/2027",
                "Nông Thị Diệp Thảo, 16:05, 20/11/2026");
    }

    static GivenDose dose(Category category, int ordinal, String date, boolean attested) {
        return new GivenDose(
                new Slot(category, ordinal),
                date,
                "Comirnaty (Pfizer-BioNTech)",
                "FK8892",
                "Trạm Y tế xã Hạ Lang, tỉnh Cao Bằng",
                attested);
    }

    static List<GivenDose> two() {
        return List.of(
                dose(Category.BASIC, 1, "05/09/2021", false),
                dose(Category.BASIC, 2, "28/09/2021", true));
    }

    static List<GivenDose> seven() {
        return List.of(
                dose(Category.BASIC, 1, "05/09/2021", false),
                dose(Category.BASIC, 2, "28/09/2021", false),
                dose(Category.BASIC, 3, "20/10/2021", false),
                dose(Category.ADDITIONAL, 1, "10/01/2022", false),
                dose(Category.BOOSTER, 1, "11/05/2022", false),
                dose(Category.BOOSTER, 2, "12/10/2025", false),
                dose(Category.BOOSTER, 3, "20/11/2026", true));
    }

    static VaccinationCertificate certificate(Holder holder, List<GivenDose> doses) {
        return new VaccinationCertificate(
                CertificateForm.of(
                        doses.size() == 2 ? LocalDate.of(2021, 9, 28) : LocalDate.of(2026, 11, 20),
                        doses.stream().map(GivenDose::slot).toList()),
                "Trạm Y tế xã Hạ Lang",
                holder,
                doses,
                signed(Codes.TEXT));
    }

    static VaccinePassport passport(String name) {
        return new VaccinePassport(
                name,
                "12/05/1988",
                new Both("Việt Nam", "Viet Nam"),
                new Both("COVID-19", "COVID-19"),
                3,
                "20/11/2026",
                "3/3",
                new Both("Vắc xin mRNA phòng SARS-CoV-2", "SARS-CoV-2 mRNA vaccine"),
                "Comirnaty (Pfizer-BioNTech)",
                "Pfizer, BioNTech",
                signed(Codes.TEXT));
    }

    static WalletCard card(String name, List<GivenDose> doses, String text) {
        Holder holder = holder(name);
        return new WalletCard(
                new Holder(holder.name(), holder.birth(), "••••••••3190", "", ""),
                doses,
                signed(text));
    }

    static PhoneCard phone(String name) {
        return new PhoneCard(
                new Holder(name, "12/05/1988", "", "", ""),
                "2/2",
                "28/09/2021",
                "Comirnaty (Pfizer-BioNTech)",
                signed(Codes.TEXT));
    }
}
