package vn.tram.certificates.dcc;

/**
 * Reads and judges what somebody holds up: the text of a code, ours or a foreign one.
 *
 * <p>A text from a stranger is an attack until it is read. The reader never throws, looks at no
 * more than 8,192 characters, unpacks no more than 16 kB, and verifies one signature for each
 * trusted key that has the identifier named.
 */
public interface DccReader {

    /**
     * @param text {@code HC1:…} as scanned, uploaded or typed; blanks around it do not matter
     */
    Judgement read(String text);
}
