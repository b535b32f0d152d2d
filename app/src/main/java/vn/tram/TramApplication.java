package vn.tram;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The whole application: staff screens, processes and background work in one deployable. */
@SpringBootApplication
@EnableScheduling
public class TramApplication {

    public static void main(String[] args) {
        SpringApplication.run(TramApplication.class, args);
    }
}
