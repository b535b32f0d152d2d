package vn.tram.certificates.dcc;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.upokecenter.cbor.CBORObject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.tram.certificates.keys.TestSigner;

/**
 * The reader answers whatever it is given, soon, and believes nothing that nobody signed. Everyday
 * runs read the files beside this class (the seeds and whatever was found); {@code -Pfuzz} looks
 * for more.
 *
 * <p>Base45 and zlib hide the inner layers from a fuzzer, so each layer has a test of its own.
 */
class DccReaderFuzzTest {

    /** A layer with {@code -Pfuzz}; what was found on the way stays for the next run. */
    private static final String LOOKS = "20s";

    private static final Duration SOON = Duration.ofSeconds(2);

    /** Of this thread only: others share the machine. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final TestSigner KNOWN = TestSigner.ec("VN");
    private static final DccReader READER =
            new TrustedDccReader(TestSigner.trusting(KNOWN), Samples.CLOCK);

    @FuzzTest(maxDuration = LOOKS)
    void anyText(byte[] data) {
        isJudged(new String(data, StandardCharsets.UTF_8));
    }

    @FuzzTest(maxDuration = LOOKS)
    void anyMessage(byte[] data) {
        isJudged(HandMade.packed(data));
    }

    @FuzzTest(maxDuration = LOOKS)
    void anyHeader(byte[] data) {
        isJudged(
                HandMade.packed(
                        HandMade.message(data, CBORObject.NewMap(), new byte[] {0}, new byte[64])
                                .EncodeToBytes()));
    }

    @FuzzTest(maxDuration = LOOKS)
    void anyClaims(byte[] data) {
        byte[] header = HandMade.header(KNOWN, HandMade.ES256);
        isJudged(
                HandMade.packed(
                        HandMade.message(header, CBORObject.NewMap(), data, new byte[64])
                                .EncodeToBytes()));
    }

    static {
        // what is loaded and instrumented at the first call is nobody's attack
        isJudged(
                HandMade.text(TestSigner.ec("SE"), HandMade.ES256, "SE", HandMade.payload()),
                false);
        isJudged("HC1:::", false);
        isJudged(HandMade.packed(new byte[] {(byte) 0x81, 0x5F}), false);
    }

    private static void isJudged(String text) {
        isJudged(text, true);
    }

    private static void isJudged(String text, boolean timed) {
        long start = CLOCK.getCurrentThreadCpuTime();
        Judgement judgement = READER.read(text);
        Duration took = Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start);
        if (timed) {
            assertThat(took).isLessThan(SOON);
        }
        assertThat(judgement)
                .isNotNull()
                .isNotInstanceOf(Judgement.Valid.class)
                .isNotInstanceOf(Judgement.Expired.class);
    }
}
