package kith.platform;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of this installation, each with a safe default in application.properties.
 *
 * @param data      the folder that holds everything: database, files, keys
 * @param url       the address by which members reach Kith; passkeys and links in mails depend on it
 * @param smtpUrl   where mail goes out, {@code smtp://user:password@host:587}; empty: Kith sends no mail
 * @param mailFrom  the sender of those mails
 */
@ConfigurationProperties("kith")
public record Installation(Path data, URI url, String smtpUrl, String mailFrom) {}
