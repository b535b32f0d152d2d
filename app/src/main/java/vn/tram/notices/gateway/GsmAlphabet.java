package vn.tram.notices.gateway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The default alphabet of GSM with its extension (3GPP TS 23.038, 6.2.1). */
final class GsmAlphabet {

    private static final byte ESCAPE = 0x1B;

    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final Map<Integer, byte[]> CODES = new HashMap<>();

    static {
        for (int i = 0; i < BASIC.length(); i++) {
            if (i != ESCAPE) {
                CODES.put((int) BASIC.charAt(i), new byte[] {(byte) i});
            }
        }
        extension('\f', 0x0A);
        extension('^', 0x14);
        extension('{', 0x28);
        extension('}', 0x29);
        extension('\\', 0x2F);
        extension('[', 0x3C);
        extension('~', 0x3D);
        extension(']', 0x3E);
        extension('|', 0x40);
        extension('€', 0x65);
    }

    private GsmAlphabet() {}

    private static void extension(char sign, int code) {
        CODES.put((int) sign, new byte[] {ESCAPE, (byte) code});
    }

    /** One or two septets for each sign, or null when a sign is not in the alphabet. */
    static List<byte[]> septets(String text) {
        List<byte[]> septets = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            byte[] code = CODES.get((int) text.charAt(i));
            if (code == null) {
                return null;
            }
            septets.add(code);
        }
        return septets;
    }
}
