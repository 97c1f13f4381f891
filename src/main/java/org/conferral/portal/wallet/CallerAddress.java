package org.conferral.portal.wallet;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From where a call came, as far as calls are counted by it: an IPv4 address, or the network of an IPv6 address, of which everybody has
 * many. A reverse proxy in the own network is believed what it adds to {@code X-Forwarded-For}; nobody else is.
 */
final class CallerAddress {

    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final int NETWORK = 8;

    private CallerAddress() {}

    static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Optional.ofNullable(request.getHeader("X-Forwarded-For")));
    }

    /**
     * The same from what the connection and the proxy say.
     *
     * @param forwarded the header as it came; its last address is the one the proxy saw
     */
    static String of(String remote, Optional<String> forwarded) {
        return address(remote)
                .map(near ->
                        isOwn(near) ? forwarded.flatMap(CallerAddress::last).orElse(near) : near)
                .map(CallerAddress::counted)
                .orElse("unknown");
    }

    private static Optional<InetAddress> last(String forwarded) {
        return address(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip());
    }

    private static boolean isOwn(InetAddress address) {
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress();
    }

    private static String counted(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(bytes.length > NETWORK ? Arrays.copyOf(bytes, NETWORK) : bytes);
    }

    /** Names are not looked up. */
    private static Optional<InetAddress> address(String text) {
        try {
            return LITERAL.matcher(text).matches() ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }
}
