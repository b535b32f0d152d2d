package vn.tram.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import vn.tram.kernel.AssetAddress;

/**
 * The page around the application. It carries no theme annotation, because a theme of its own would
 * ask for a bundle build; the style sheet is a plain file (docs/decisions/0040).
 */
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.setBodySize("100%", "100%");
        settings.addFavIcon("icon", "logo.svg", "any");
        settings.addLink("stylesheet", AssetAddress.of("app.css"));
        settings.addMetaTag("theme-color", "#0A4F4A");
        settings.addMetaTag("format-detection", "telephone=no");
    }
}
