package kith.cast;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kith.KithApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of a house in which nobody lives yet, which strangers can reach, and which has a mail server. It is a program
 * and a database of its own, so there should be few of these.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = KithApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = "server.address=0.0.0.0")
@ContextConfiguration(initializers = {TestDatabase.class, TestPost.class})
@Import(Cast.class)
@DirtiesContext
public @interface EmptyHouseTest {}
