package kith.members.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import kith.members.Secret;
import kith.members.session.KnownDevices;

/**
 * Where a guess comes from.
 *
 * @param device the token of a browser in which somebody signed in before; empty in any other
 */
record Origin(String address, Optional<Secret> device) {

    static Origin of(HttpServletRequest request) {
        return new Origin(
                neighbourhood(request.getRemoteAddr()),
                KnownDevices.COOKIE.read(request).map(Secret::new));
    }

    /** The address itself; of IPv6 the first half, since whoever has one has all the rest. */
    private static String neighbourhood(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address it
                    ? HexFormat.of().formatHex(Arrays.copyOf(it.getAddress(), 8))
                    : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
