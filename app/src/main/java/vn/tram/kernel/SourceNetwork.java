package vn.tram.kernel;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * The network a request comes from: the address itself in IPv4, the /64 in IPv6, because one
 * subscriber owns all addresses of a /64. Made from the connection's address only; headers are the
 * container's business.
 */
public record SourceNetwork(String value) {

    private static final int V6_PREFIX_BYTES = 8;
    private static final String UNKNOWN = "unknown";

    /**
     * @param remoteAddress a literal address as the servlet container gives it; anything else
     *     counts as one shared, unknown network
     */
    public static SourceNetwork of(String remoteAddress) {
        if (remoteAddress == null || !remoteAddress.matches("[0-9a-fA-F:.%\\[\\]a-z]{2,64}")) {
            return new SourceNetwork(UNKNOWN);
        }
        String literal = remoteAddress.replaceAll("[\\[\\]]", "").replaceAll("%.*$", "");
        if (!literal.matches("[0-9.]+") && !literal.contains(":")) {
            return new SourceNetwork(UNKNOWN);
        }
        try {
            // a literal is never looked up in the DNS; an IPv4-mapped address comes back as IPv4
            return of(InetAddress.getByName(literal));
        } catch (UnknownHostException notAnAddress) {
            return new SourceNetwork(UNKNOWN);
        }
    }

    private static SourceNetwork of(InetAddress address) {
        if (address instanceof Inet4Address) {
            return new SourceNetwork(address.getHostAddress());
        }
        return new SourceNetwork(
                HexFormat.of().formatHex(address.getAddress(), 0, V6_PREFIX_BYTES) + "::/64");
    }

    @Override
    public String toString() {
        return "SourceNetwork[hidden]";
    }
}
