package vn.tram.certificates.keys;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A key from a file lies in the memory of this process, and a heap dump would write it to a disk.
 * The automatic dump when memory runs out is switched off here, whatever the command line says; one
 * that an operator takes by hand is beyond us, see docs/operations.md.
 */
final class HeapDumps {

    private static final Logger LOG = LoggerFactory.getLogger(HeapDumps.class);
    private static final String WHEN_MEMORY_RUNS_OUT = "HeapDumpOnOutOfMemoryError";

    private HeapDumps() {}

    static void withoutKeys() {
        HotSpotDiagnosticMXBean machine =
                ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine == null) {
            return;
        }
        if (Boolean.parseBoolean(machine.getVMOption(WHEN_MEMORY_RUNS_OUT).getValue())) {
            machine.setVMOption(WHEN_MEMORY_RUNS_OUT, "false");
            LOG.warn("{} is switched off: a dump would hold the signing key", WHEN_MEMORY_RUNS_OUT);
        }
    }
}
