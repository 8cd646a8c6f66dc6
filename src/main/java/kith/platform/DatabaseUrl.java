package kith.platform;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The address of a PostgreSQL as operators write it, {@code postgresql://user:password@host:5432/database?options}, or as
 * Java's driver does, {@code jdbc:postgresql://…}. With {@code ?host=/var/run/postgresql} it is a unix socket.
 */
final class DatabaseUrl {

    private static final int PORT = 5432;
    private static final int SECONDS_TO_CONNECT = 10;

    private DatabaseUrl() {}

    static PGSimpleDataSource source(String address) {
        var source = new PGSimpleDataSource();
        try {
            if (address.startsWith("jdbc:")) {
                source.setUrl(address);
            } else {
                read(URI.create(address), source);
            }
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    "KITH_DATABASE_URL is no address of a PostgreSQL: write"
                            + " postgresql://user:password@host:5432/database.",
                    e);
        }
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        source.setApplicationName("kith");
        return source;
    }

    private static void read(URI address, PGSimpleDataSource source) {
        var scheme = String.valueOf(address.getScheme());
        var database = Optional.ofNullable(address.getPath()).orElse("").replaceFirst("^/", "");
        if (!scheme.equals("postgresql") && !scheme.equals("postgres") || database.isEmpty()) {
            throw new IllegalArgumentException("not postgresql://…/database");
        }
        var query = Optional.ofNullable(address.getRawQuery()).orElse("");
        var port = address.getPort() < 0 ? PORT : address.getPort();
        source.setUrl(
                "jdbc:postgresql://" + Optional.ofNullable(address.getHost()).orElse("localhost") + ":" + port + "/?"
                        + query.replaceAll("(^|&)host=[^&]*", ""));
        source.setDatabaseName(database);
        userInfo(address).ifPresent(user -> identify(user, source));
        socketFolder(query).ifPresent(folder -> {
            source.setSocketFactory(UnixSocketFactory.class.getName());
            source.setSocketFactoryArg(folder + "/.s.PGSQL." + port);
            source.setSslMode("disable");
        });
    }

    /** Java knows no user of an address without a host, as one of a socket is: {@code kith@/}. */
    private static Optional<String> userInfo(URI address) {
        var authority = Optional.ofNullable(address.getRawAuthority()).orElse("");
        return Optional.of(authority.lastIndexOf('@')).filter(at -> at >= 0).map(at -> authority.substring(0, at));
    }

    private static void identify(String user, PGSimpleDataSource source) {
        var colon = user.indexOf(':');
        source.setUser(decoded(colon < 0 ? user : user.substring(0, colon)));
        if (colon >= 0) {
            source.setPassword(decoded(user.substring(colon + 1)));
        }
    }

    private static Optional<String> socketFolder(String query) {
        for (var option : query.split("&")) {
            if (option.startsWith("host=")) {
                return Optional.of(decoded(option.substring("host=".length()))).filter(it -> it.startsWith("/"));
            }
        }
        return Optional.empty();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
