package vn.tram.lists.ui.collect;

import java.util.List;
import java.util.Optional;
import vn.tram.lists.ListImports.UploadView;
import vn.tram.workflow.Batch;

/**
 * The files of a list, sorted by what the page shows of them.
 *
 * @param running being read now
 * @param refused the newest file, where nothing of it was taken over
 * @param latest the newest file that rows came from
 * @param earlier all others
 */
record Imports(
        Optional<UploadView> running,
        Optional<UploadView> refused,
        Optional<UploadView> latest,
        List<UploadView> earlier) {

    /**
     * @param uploads newest first
     */
    static Imports of(List<UploadView> uploads) {
        Optional<UploadView> running = uploads.stream().filter(Imports::isRunning).findFirst();
        List<UploadView> ended = uploads.stream().filter(one -> !isRunning(one)).toList();
        Optional<UploadView> refused =
                ended.stream().limit(1).filter(Imports::nothingTaken).findFirst();
        Optional<UploadView> latest = ended.stream().filter(one -> !nothingTaken(one)).findFirst();
        List<UploadView> earlier =
                ended.stream()
                        .filter(one -> !Optional.of(one).equals(refused))
                        .filter(one -> !Optional.of(one).equals(latest))
                        .toList();
        return new Imports(running, refused, latest, earlier);
    }

    static boolean isRunning(UploadView upload) {
        return upload.batch().filter(batch -> batch.state().live()).isPresent();
    }

    /** Stopped by somebody, or given up after several attempts: the rest can still be read. */
    static boolean isCut(UploadView upload) {
        return upload.batch()
                .map(Batch::state)
                .filter(state -> state == Batch.State.STOPPED || state == Batch.State.FAILED)
                .isPresent();
    }

    private static boolean nothingTaken(UploadView upload) {
        return upload.refusal().isPresent() && upload.rowsRead() == 0;
    }

    boolean none() {
        return running.isEmpty() && refused.isEmpty() && latest.isEmpty();
    }
}
