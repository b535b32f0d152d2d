package vn.tram.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;

/** A test on {@link StaffSlice}, with the second factor as in real use. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = StaffSlice.class,
        properties = {
            "tram.home=target/tram-it/staff-${test.fork:1}",
            "tram.staff.bcrypt-strength=4",
            "tram.staff.first-administrator=slice.first"
        })
@AutoConfigureMockMvc
public @interface StaffTest {}
