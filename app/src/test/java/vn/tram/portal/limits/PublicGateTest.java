package vn.tram.portal.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tram.kernel.SourceNetwork;
import vn.tram.portal.PortalTest;
import vn.tram.portal.PortalWorld;
import vn.tram.portal.frame.PortalRoutes;
import vn.tram.staff.MovingClock;

@PortalTest
class PublicGateTest {

    private static final String API = "/api/certificates/verify";

    @Autowired MockMvc mvc;
    @Autowired LimitSettings settings;

    @Test
    void anAddressThatAsksTooOftenIsToldWhenToComeAgain() throws Exception {
        RequestPostProcessor somebody = PortalWorld.fromElsewhere();

        sentAway(() -> post(API).with(somebody).contentType("text/plain").content("x"))
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.type").value("urn:tram:problem:too-often"));
        sentAway(() -> post(PortalRoutes.VERIFY).with(somebody).param("ma", "x"))
                .andExpect(content().string(containsString("Có quá nhiều yêu cầu")));
        mvc.perform(get(PortalRoutes.VERIFY).with(somebody)).andExpect(status().isOk());
        mvc.perform(
                        post(API)
                                .with(PortalWorld.fromElsewhere())
                                .contentType("text/plain")
                                .content("x"))
                .andExpect(status().isOk());
    }

    @Test
    void aForwardedAddressMakesNobodyAnother() throws Exception {
        RequestPostProcessor somebody = PortalWorld.fromElsewhere();
        AtomicInteger last = new AtomicInteger();

        sentAway(
                () ->
                        post(API)
                                .with(somebody)
                                .header(
                                        "X-Forwarded-For",
                                        "198.51.100." + last.incrementAndGet() % 250)
                                .contentType("text/plain")
                                .content("x"));
    }

    @Test
    void aFormThatHidesItsLengthIsNotRead() throws Exception {
        mvc.perform(
                        PortalWorld.form(PortalRoutes.VERIFY)
                                .header("Transfer-Encoding", "chunked")
                                .param("ma", "x"))
                .andExpect(status().isLengthRequired());
    }

    @Test
    void aBudgetFillsUpAgainWithTime() {
        MovingClock clock = new MovingClock();
        LimitSettings two = new LimitSettings(2, 2, 2, 2, 2, 1, 1, 1, Duration.ofSeconds(1));
        AddressBudgets budgets = new AddressBudgets(two, clock);
        SourceNetwork network = SourceNetwork.of("203.0.113.7");

        assertThat(budgets.take(network, Asking.CHECK)).isZero();
        assertThat(budgets.take(network, Asking.CHECK)).isZero();
        assertThat(budgets.take(network, Asking.CHECK))
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofSeconds(30));
        assertThat(budgets.take(network, Asking.PAGE)).isZero();
        clock.advance(Duration.ofSeconds(31));
        assertThat(budgets.take(network, Asking.CHECK)).isZero();
    }

    /**
     * The first answer that sends an address away. On a slow machine the budget fills up a little
     * between two requests, so that no number of them is the one too many.
     */
    private ResultActions sentAway(Supplier<MockHttpServletRequestBuilder> asking)
            throws Exception {
        for (int i = 0; i < 10 * settings.checks(); i++) {
            ResultActions answered = mvc.perform(asking.get());
            if (answered.andReturn().getResponse().getStatus() == 429) {
                return answered;
            }
        }
        throw new AssertionError("never sent away");
    }
}
