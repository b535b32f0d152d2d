package vn.tram.staff.signin;

import java.util.Set;
import vn.tram.kernel.SourceNetwork;

/**
 * Who knocks, as far as the connection tells.
 *
 * @param deviceTokens values of all device cookies the browser sent, genuine or not
 */
public record Visitor(SourceNetwork network, Set<String> deviceTokens) {

    public Visitor {
        deviceTokens = Set.copyOf(deviceTokens);
    }

    @Override
    public String toString() {
        return "Visitor[hidden]";
    }
}
