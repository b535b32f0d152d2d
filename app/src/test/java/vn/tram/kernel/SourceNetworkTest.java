package vn.tram.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNetworkTest {

    @Test
    void addressesOfOneSubscriberInIpv6AreOneNetwork() {
        SourceNetwork network = SourceNetwork.of("2001:db8:1:2:3:4:5:6");

        assertThat(SourceNetwork.of("2001:db8:1:2::99")).isEqualTo(network);
        assertThat(SourceNetwork.of("2001:db8:1:3::99")).isNotEqualTo(network);
    }

    @Test
    void addressesInIpv4AreNetworksOfTheirOwn() {
        assertThat(SourceNetwork.of("203.0.113.7")).isNotEqualTo(SourceNetwork.of("203.0.113.8"));
    }

    @Test
    void anIpv4AddressWrittenAsIpv6IsTheSameNetwork() {
        assertThat(SourceNetwork.of("::ffff:203.0.113.7"))
                .isEqualTo(SourceNetwork.of("203.0.113.7"));
    }

    @Test
    void aScopeOrBracketsChangeNothing() {
        assertThat(SourceNetwork.of("[fe80::1%eth0]")).isEqualTo(SourceNetwork.of("fe80::1"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "localhost", "example.org", "1.2.3.4, 5.6.7.8", "999.1.1.1"})
    void whatIsNoAddressIsOneSharedUnknownNetworkAndIsNeverLookedUp(String text) {
        assertThat(SourceNetwork.of(text).value()).isEqualTo("unknown");
    }

    @Test
    void anAddressDoesNotReachALog() {
        assertThat(SourceNetwork.of("203.0.113.7")).asString().doesNotContain("203");
    }
}
