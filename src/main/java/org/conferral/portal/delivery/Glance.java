package org.conferral.portal.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Requests by which nobody looks: HEAD, and what a browser fetches in case somebody will. */
final class Glance {

    private Glance() {}

    static boolean is(HttpServletRequest request) {
        return is(request.getMethod(), request::getHeader);
    }

    /** The same by a method and what a request's headers hold; null where there is none of a name. */
    static boolean is(String method, UnaryOperator<String> header) {
        return method.equals("HEAD")
                || Stream.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
                        .map(header)
                        .flatMap(value -> Optional.ofNullable(value).stream())
                        .map(value -> value.toLowerCase(Locale.ROOT))
                        .anyMatch(value -> value.startsWith("prefetch") || value.startsWith("preview"));
    }
}
