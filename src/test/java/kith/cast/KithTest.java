package kith.cast;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kith.KithApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that meets the whole program: a real PostgreSQL (Kith's own, or the one that {@code KITH_TEST_DATABASE_URL}
 * names) and a server on a port of its own. All such tests share one; each brings its own members from the {@link Cast},
 * so none sees another's rows.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = KithApplication.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Cast.class, Statements.class, QuickPasswords.class})
public @interface KithTest {}
