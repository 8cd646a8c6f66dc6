package kith.cast;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A mail server that keeps what it is given, for a test to read: a bean of type {@link GreenMail}. */
final class TestPost implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        TestPropertyValues.of(
                        "kith.smtp-url=smtp://127.0.0.1:" + server.getSmtp().getPort())
                .applyTo(context);
        ((GenericApplicationContext) context)
                .registerBean(GreenMail.class, () -> server, it -> it.setDestroyMethodName("stop"));
    }
}
