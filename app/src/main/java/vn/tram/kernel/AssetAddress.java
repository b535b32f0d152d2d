package vn.tram.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a page finds one of our own style sheets and scripts. Browsers keep such a file for an hour
 * without asking; its address names its content, so that after an upgrade nobody sees new pages in
 * the old look.
 */
public final class AssetAddress {

    private static final String FOLDER = "/META-INF/resources/";
    private static final int HASH_BYTES = 6;
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private AssetAddress() {}

    /**
     * @param path below the root of the site, as {@code app.css}
     * @return the path with the file's version, as {@code app.css?v=3f9a21c40b7e}
     * @throws IllegalArgumentException when we have no such file
     */
    public static String of(String path) {
        return KNOWN.computeIfAbsent(path, file -> file + "?v=" + version(content(file)));
    }

    static String version(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] content(String path) {
        try (InputStream file = AssetAddress.class.getResourceAsStream(FOLDER + path)) {
            if (file == null) {
                throw new IllegalArgumentException("no file " + path);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
