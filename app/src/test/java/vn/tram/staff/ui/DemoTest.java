package vn.tram.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.CasePlace;
import vn.tram.staff.DemoAccounts;
import vn.tram.staff.DemoAccounts.DemoAccount;
import vn.tram.staff.Role;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffTest;
import vn.tram.staff.domain.People;
import vn.tram.staff.signin.SignIn;
import vn.tram.staff.signin.SignInAnswer;

@StaffTest
@ActiveProfiles("demo")
class DemoTest {

    @Autowired MockMvc web;
    @Autowired DemoAccounts demo;
    @Autowired StaffDirectory directory;
    @Autowired SignIn signIn;

    private MvcResult press(String login) throws Exception {
        MvcResult page = web.perform(get("/login")).andReturn();
        CsrfToken token = (CsrfToken) page.getRequest().getAttribute(CsrfToken.class.getName());
        return web.perform(
                        post("/login/demo")
                                .param(token.getParameterName(), token.getToken())
                                .cookie(page.getResponse().getCookie("tram-form"))
                                .param("account", login)
                                .param("returnTo", "/probe"))
                .andReturn();
    }

    @Test
    void thereIsACardForEveryRoleOfTheDesignButTheDistrict() throws Exception {
        assertThat(
                        demo.all().stream()
                                .filter(DemoAccount::onCard)
                                .map(DemoAccount::role)
                                .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values())
                                .filter(role -> role != Role.DISTRICT)
                                .toList());
        String page = web.perform(get("/login")).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("Lương Thị Diệp · Trạm Y tế xã Hạ Lang", demo.password());
        assertThat(page.split("class=\"demo\"")).hasSize(9);
    }

    @Test
    void onePressOnACardLeadsStraightIn() throws Exception {
        for (DemoAccount one : demo.all()) {
            MvcResult result = press(one.login());

            assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/probe");
            web.perform(
                            get("/probe")
                                    .session(
                                            (MockHttpSession)
                                                    result.getRequest().getSession(false)))
                    .andExpect(content().string(one.displayName()));
        }
    }

    @Test
    void aCardLeadsInAsNobodyElse() throws Exception {
        assertThat(press(People.newLogin()).getResponse().getRedirectedUrl()).isEqualTo("/login");
    }

    @Test
    void thePasswordAloneLeadsIn() {
        assertThat(signIn.password("diep.lt@halang.caobang", demo.password(), People.stranger()))
                .isInstanceOf(SignInAnswer.SignedIn.class);
    }

    @Test
    void everyStepOfAListHasSomebodyInBothDivisions() {
        CasePlace haLang = CasePlace.of(UnitCode.of("01558"), UnitCode.of("04"));
        CasePlace dakDoa =
                CasePlace.of(UnitCode.of("23677"), UnitCode.of("626"), UnitCode.of("64"));

        for (Role role : new Role[] {Role.LIST_MAKER, Role.STATION, Role.IDENTITY, Role.COMMUNE}) {
            assertThat(directory.holding(role, haLang)).as(role + " Hạ Lang").isNotEmpty();
            assertThat(directory.holding(role, dakDoa)).as(role + " Đak Đoa").isNotEmpty();
        }
        assertThat(directory.holding(Role.COMMUNE, haLang)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(directory.holding(Role.DISTRICT, dakDoa)).isNotEmpty();
    }

    @Test
    void whoIsSignedInIsNotAskedAgain() throws Exception {
        MvcResult result = press("duy.pt@hethong");

        web.perform(get("/login").session((MockHttpSession) result.getRequest().getSession(false)))
                .andExpect(redirectedUrl("/"));
    }
}
