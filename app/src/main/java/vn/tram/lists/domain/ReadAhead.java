package vn.tram.lists.domain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.tram.lists.intake.FileShare;
import vn.tram.lists.intake.PeopleSheet;
import vn.tram.lists.intake.RawRow;
import vn.tram.lists.intake.Reading;
import vn.tram.lists.intake.RowParser;
import vn.tram.workflow.BatchRun;

/**
 * Reads and judges the next chunk of a file while the database takes the one before. Never more
 * than one chunk ahead, and never two threads in the file at once.
 */
final class ReadAhead implements AutoCloseable {

    private final PeopleSheet sheet;
    private final RowParser parser;
    private final long behind;
    private final int chunk;
    private final ExecutorService reader =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "tram-read-ahead"));
    private Future<Part> next;
    private Reading end;
    private FileShare share;

    /**
     * @param behind rows up to this number were taken over by an earlier run and are passed by
     */
    ReadAhead(PeopleSheet sheet, RowParser parser, long behind, int chunk) {
        this.sheet = sheet;
        this.parser = parser;
        this.behind = behind;
        this.chunk = chunk;
        this.next = start();
    }

    private record Part(List<RowTaker.FileRow> rows, Reading last, FileShare share) {

        boolean ended() {
            return !(last instanceof RawRow);
        }
    }

    /** The next rows, in the order of the file; empty at its end. */
    List<RowTaker.FileRow> next() throws IOException {
        if (end != null) {
            return List.of();
        }
        Part part = arrived();
        share = part.share();
        if (part.ended()) {
            end = part.last();
        } else {
            next = start();
        }
        return part.rows();
    }

    /** Why there are no more rows; known once {@link #next} answered with none. */
    Reading end() {
        return end;
    }

    /** How much of the file the rows handed out so far and those before them take. */
    FileShare share() {
        return share;
    }

    private Future<Part> start() {
        Callable<Part> task = this::read;
        return reader.submit(task);
    }

    private Part read() throws IOException {
        List<RowTaker.FileRow> rows = new ArrayList<>(chunk);
        Reading reading = sheet.next();
        while (reading instanceof RawRow row) {
            if (row.number() > behind) {
                rows.add(new RowTaker.FileRow(row.number(), parser.parse(sheet.header(), row)));
                if (rows.size() == chunk) {
                    break;
                }
            }
            reading = sheet.next();
        }
        return new Part(rows, reading, sheet.share());
    }

    private Part arrived() throws IOException {
        try {
            return next.get();
        } catch (InterruptedException e) {
            // the node is being stopped; the batch goes on elsewhere from its checkpoint
            Thread.currentThread().interrupt();
            throw new BatchRun.BatchStopped();
        } catch (ExecutionException e) {
            return failed(e.getCause());
        }
    }

    /** As if the reading had failed on the caller's thread. */
    private static Part failed(Throwable cause) throws IOException {
        if (cause instanceof IOException unreadable) {
            throw unreadable;
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        if (cause instanceof Error fatal) {
            throw fatal;
        }
        throw new IllegalStateException(cause);
    }

    /** Waits until nobody reads any more, so that the file may be closed. */
    @Override
    public void close() {
        reader.shutdown();
        boolean interrupted = false;
        while (!next.isDone()) {
            try {
                next.get();
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException failed) {
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
