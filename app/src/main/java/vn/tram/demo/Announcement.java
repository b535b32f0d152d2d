package vn.tram.demo;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.tram.staff.DemoAccounts;
import vn.tram.staff.DemoAccounts.DemoAccount;

/** Says on the console where the demonstration is, who may log in and where its data lies. */
@Component
@Profile("demo")
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final Environment environment;
    private final DemoAccounts accounts;

    Announcement(Environment environment, DemoAccounts accounts) {
        this.environment = environment;
        this.accounts = accounts;
    }

    void print() {
        LOG.info("Trạm: {}  (dữ liệu trình diễn)", address());
        LOG.info("  Mật khẩu chung: {}", accounts.password());
        accounts.all().stream()
                .filter(DemoAccount::onCard)
                .forEach(
                        one ->
                                LOG.info(
                                        "  {} {} {}",
                                        pad(one.login(), 27),
                                        pad(one.role().name(), 11),
                                        one.workplace()));
        LOG.info(
                "  Tài khoản khác: {}",
                accounts.all().stream()
                        .filter(one -> !one.onCard())
                        .map(DemoAccount::login)
                        .collect(Collectors.joining(", ")));
        LOG.info("  Dữ liệu: {}", data());
    }

    private String address() {
        return "http://localhost:"
                + environment.getProperty(
                        "local.server.port", environment.getProperty("server.port", "8080"));
    }

    private String data() {
        String server = environment.getProperty("tram.db.url", "");
        return server.isEmpty()
                ? Path.of(environment.getProperty("tram.home", ".tram")).toAbsolutePath().toString()
                : server.replaceAll("\\?.*", "");
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
