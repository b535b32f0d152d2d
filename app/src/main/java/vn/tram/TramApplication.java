package vn.tram;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole application: staff screens, processes and background work in one deployable. */
@SpringBootApplication
public class TramApplication {

    public static void main(String[] args) {
        SpringApplication.run(TramApplication.class, args);
    }
}
