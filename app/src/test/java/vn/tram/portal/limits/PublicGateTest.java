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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
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
        useUp(somebody, "203.0.113.1");

        mvc.perform(post(API).with(somebody).contentType("text/plain").content("x"))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.type").value("urn:tram:problem:too-often"));
        // on a slow machine there is a budget again meanwhile
        useUp(somebody, "203.0.113.1");
        mvc.perform(post(PortalRoutes.VERIFY).with(somebody).param("ma", "x"))
                .andExpect(status().isTooManyRequests())
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
        useUp(somebody, "198.51.100.7");

        mvc.perform(
                        post(API)
                                .with(somebody)
                                .header("X-Forwarded-For", "198.51.100.251")
                                .contentType("text/plain")
                                .content("x"))
                .andExpect(status().isTooManyRequests());
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

    /** More than the limit: while the tests run, the budget fills up a little again. */
    private void useUp(RequestPostProcessor somebody, String forwarded) throws Exception {
        int refused = 0;
        for (int i = 0; i < 3 * settings.checks() && refused < 5; i++) {
            int status =
                    mvc.perform(
                                    post(API)
                                            .with(somebody)
                                            .header("X-Forwarded-For", forwarded + i % 10)
                                            .contentType("text/plain")
                                            .content("x"))
                            .andReturn()
                            .getResponse()
                            .getStatus();
            refused += status == 429 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(5);
    }
}
