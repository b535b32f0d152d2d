package vn.tram.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a citizen can do here. */
@Controller
class HomePage {

    private final PortalPages pages;

    HomePage(PortalPages pages) {
        this.pages = pages;
    }

    @GetMapping({PortalRoutes.HOME, PortalRoutes.HOME_EN})
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        pages.remember(request, response);
        return pages.page(request, "home", "portal.home.tab", PortalPath.HOME);
    }
}
