package org.conferral.proof;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A full address that no bundled vocabulary speaks of. By a second name for one of theirs, a word such as {@code credentialStatus} could be
 * hidden from those who read names, and every proof would still fit.
 */
final class ForeignAddress {

    private static final Pattern FORM = Pattern.compile("(?:https?://|urn:|did:)[^\\s<>\"{}|^`\\\\]+");
    private static final List<String> NAMESPACES = List.of(
            "https://www.w3.org/2018/credentials",
            "https://www.w3.org/ns/credentials/status",
            "https://w3id.org/security",
            "https://purl.imsglobal.org/spec/",
            "https://schema.org/",
            "http://schema.org/",
            "http://purl.org/dc/terms/",
            "https://www.w3.org/2001/",
            "https://www.w3.org/ns/credentials#",
            "https://www.iana.org/assignments/",
            "http://www.w3.org/");

    private ForeignAddress() {}

    static boolean is(String text) {
        return FORM.matcher(text).matches() && NAMESPACES.stream().noneMatch(text::startsWith);
    }
}
