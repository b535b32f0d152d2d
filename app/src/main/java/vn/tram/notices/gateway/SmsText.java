package vn.tram.notices.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of an SMS, cut into the parts in which they travel: up to 160 signs of the GSM alphabet
 * (3GPP TS 23.038) or 70 of UCS-2 alone, 153 or 67 in each of several parts. Vietnamese with its
 * diacritics needs UCS-2.
 */
public record SmsText(boolean ucs2, List<byte[]> parts) {

    /** More than this no provider takes well, and no reader either. */
    public static final int MOST_PARTS = 8;

    private static final int GSM_ALONE = 160;
    private static final int GSM_PART = 153;
    private static final int UCS2_ALONE = 70;
    private static final int UCS2_PART = 67;

    public SmsText {
        parts = List.copyOf(parts);
    }

    public static SmsText of(String text) {
        List<byte[]> septets = GsmAlphabet.septets(text);
        if (septets != null) {
            return new SmsText(false, cut(septets, GSM_ALONE, GSM_PART));
        }
        List<byte[]> units =
                text.codePoints()
                        .mapToObj(
                                point ->
                                        new String(Character.toChars(point))
                                                .getBytes(StandardCharsets.UTF_16BE))
                        .toList();
        return new SmsText(true, cut(units, UCS2_ALONE * 2, UCS2_PART * 2));
    }

    /** Never between the two halves of one sign. */
    private static List<byte[]> cut(List<byte[]> signs, int alone, int each) {
        int length = signs.stream().mapToInt(sign -> sign.length).sum();
        int most = length <= alone ? alone : each;
        List<byte[]> parts = new ArrayList<>();
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        for (byte[] sign : signs) {
            if (part.size() + sign.length > most) {
                parts.add(part.toByteArray());
                part.reset();
            }
            part.writeBytes(sign);
        }
        parts.add(part.toByteArray());
        return parts;
    }
}
