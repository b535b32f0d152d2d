package vn.tram.staff;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Some page of the application that asks who is there. */
@TestComponent
@RestController
public class ProbePage {

    private final CurrentActor currentActor;

    public ProbePage(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @GetMapping("/probe")
    String who() {
        return currentActor.get().displayName();
    }
}
