package kith.platform;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Mail out. It carries only what a member pressed a button for; without {@code KITH_SMTP_URL} there is none. */
@Component
public class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final String PATIENCE_MS = "10000";

    private final Optional<JavaMailSender> sender;
    private final String from;

    Post(Installation installation) {
        this.sender = installation.smtpUrl().isBlank() ? Optional.empty() : Optional.of(sender(installation.smtpUrl()));
        this.from =
                installation.mailFrom().isBlank() ? "kith@" + installation.url().getHost() : installation.mailFrom();
    }

    /** Whether mail can be sent at all. */
    public boolean isOpen() {
        return sender.isPresent();
    }

    /** Hands one letter of plain text to the mail server, and says whether it took it. */
    public boolean send(String to, String subject, String text) {
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(to);
        letter.setSubject(subject);
        letter.setText(text);
        try {
            sender.orElseThrow().send(letter);
            return true;
        } catch (MailException e) {
            LOG.warn("The mail server did not take a letter: {}", e.getMessage());
            return false;
        }
    }

    private static JavaMailSender sender(String url) {
        var at = URI.create(url);
        if (at.getHost() == null || !("smtp".equals(at.getScheme()) || "smtps".equals(at.getScheme()))) {
            throw new CannotStart("KITH_SMTP_URL is no address of a mail server: write"
                    + " smtp://user:password@host:587 or smtps://user:password@host:465.");
        }
        var secure = at.getScheme().equals("smtps");
        var sender = new JavaMailSenderImpl();
        sender.setHost(at.getHost());
        sender.setPort(at.getPort() > 0 ? at.getPort() : secure ? 465 : 587);
        sender.setProtocol(at.getScheme());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var settings = sender.getJavaMailProperties();
        settings.setProperty("mail.smtp.starttls.enable", "true");
        for (var kind : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            settings.setProperty("mail." + at.getScheme() + "." + kind, PATIENCE_MS);
        }
        if (at.getRawUserInfo() != null) {
            var user = at.getRawUserInfo().split(":", 2);
            sender.setUsername(URLDecoder.decode(user[0].replace("+", "%2B"), StandardCharsets.UTF_8));
            sender.setPassword(
                    user.length < 2 ? "" : URLDecoder.decode(user[1].replace("+", "%2B"), StandardCharsets.UTF_8));
            settings.setProperty("mail." + at.getScheme() + ".auth", "true");
            settings.setProperty("mail.smtp.starttls.required", Boolean.toString(!isThisMachine(at.getHost())));
        }
        return sender;
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }
}
