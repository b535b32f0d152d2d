package vn.tram.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tram.complaints.ComplaintWorld.EXAMINER;
import static vn.tram.complaints.ComplaintWorld.code;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditLog;
import vn.tram.complaints.ComplaintWorld.Citizen;
import vn.tram.photos.PaperPhoto;
import vn.tram.photos.PaperSamples;
import vn.tram.photos.SentPicture;

/** Papers that somebody without a phone brings to the station. */
@TramIntegrationTest
@Import(ComplaintWorld.class)
class StationPhotoTest {

    private static final int SIXTY_MEGABYTES = 60 * 1024 * 1024;

    @Autowired private ComplaintWorld world;
    @Autowired private Complaints complaints;
    @Autowired private CitizenComplaints own;
    @Autowired private AuditLog audit;

    private Citizen citizen;

    @BeforeEach
    void somebody() throws IOException {
        world.units();
        citizen = world.citizen();
    }

    private static PaperPhoto photo(int degrees) throws IOException {
        return PaperPhoto.of(PaperSamples.jpeg(PaperSamples.onATable(degrees))).value();
    }

    private NewComplaint told() {
        return world.told(ComplaintKind.OTHER, citizen, Optional.empty(), Map.of());
    }

    private ComplaintId filed(List<PaperPhoto> papers) {
        ComplaintId id = complaints.file(told(), papers, EXAMINER).value().id();
        world.settle();
        return id;
    }

    private List<AuditEntry> added(ComplaintId id) {
        return audit.ofCase(id.value(), Optional.empty(), 20).stream()
                .filter(entry -> entry.action().equals("complaint.picture-added"))
                .toList();
    }

    @Test
    void whatIsBroughtToTheStationIsKeptWithTheComplaintAndOnRecord() throws IOException {
        PaperPhoto first = photo(0);
        ComplaintId id = filed(List.of(first, photo(3), first));

        assertThat(complaints.pictures(id, EXAMINER)).hasSize(2);
        assertThat(complaints.pictures(id, EXAMINER).get(0).jpeg()).isEqualTo(first.jpeg());
        assertThat(added(id))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.actorName()).isEqualTo(EXAMINER.displayName()));
    }

    @Test
    void aPaperThatIsBroughtLaterIsAddedAndTheSameOneOnlyOnce() throws IOException {
        ComplaintId id = filed(List.of());
        assertThat(complaints.pictures(id, EXAMINER)).isEmpty();
        assertThat(added(id)).isEmpty();

        complaints.show(id, photo(0), EXAMINER).value();
        complaints.show(id, photo(0), EXAMINER).value();

        assertThat(complaints.pictures(id, EXAMINER)).hasSize(1);
        assertThat(added(id)).isNotEmpty();
    }

    @Test
    void fivePicturesAreEnoughAndNoneIsAddedOnceItIsOver() throws IOException {
        List<PaperPhoto> six = new ArrayList<>();
        for (int degrees = 0; degrees < 6; degrees++) {
            six.add(photo(degrees));
        }
        ComplaintId id = filed(six);
        assertThat(complaints.pictures(id, EXAMINER)).hasSize(5);
        assertThat(code(complaints.show(id, six.get(5), EXAMINER)))
                .isEqualTo("complaints.pictures-enough");

        own.withdraw(id, citizen.phone()).value();
        world.settle();
        assertThat(code(complaints.show(id, six.get(5), EXAMINER))).isEqualTo("complaints.not-now");
    }

    @Test
    void aScriptAndSixtyMegabytesAreRefusedBeforeTheyAreAPhoto() {
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        assertThat(code(PaperPhoto.of(script))).isEqualTo("photos.unreadable");
        assertThat(code(PaperPhoto.of(new byte[SIXTY_MEGABYTES]))).isEqualTo("photos.too-large");
        // what the upload hands on of such a file: one byte more than is taken
        assertThat(code(PaperPhoto.of(new byte[SentPicture.LARGEST_FILE + 1])))
                .isEqualTo("photos.too-large");
    }
}
