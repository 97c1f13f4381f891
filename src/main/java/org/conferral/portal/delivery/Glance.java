package org.conferral.portal.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Requests by which nobody looks: HEAD, and what a browser fetches in case somebody will. */
final class Glance {

    private Glance() {}

    static boolean is(HttpServletRequest request) {
        return request.getMethod().equals("HEAD")
                || Stream.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
                        .map(request::getHeader)
                        .flatMap(value -> Optional.ofNullable(value).stream())
                        .map(value -> value.toLowerCase(Locale.ROOT))
                        .anyMatch(value -> value.startsWith("prefetch") || value.startsWith("preview"));
    }
}
