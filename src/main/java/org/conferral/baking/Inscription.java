package org.conferral.baking;

/** A kind of record that pictures carry, with the marks by which it is found there. */
public enum Inscription {
    CLR("clrcredential", "https://purl.imsglobal.org/clr/v2p0", "clr", "credential"),
    BADGE("openbadgecredential", "https://purl.imsglobal.org/ob/v3p0", "openbadges", "credential"),
    /** The older badge, which only its issuer can confirm. */
    OPEN_BADGE_2("openbadges", "http://openbadges.org", "openbadges", "assertion");

    private final String keyword;
    private final String namespace;
    private final String prefix;
    private final String element;

    Inscription(String keyword, String namespace, String prefix, String element) {
        this.keyword = keyword;
        this.namespace = namespace;
        this.prefix = prefix;
        this.element = element;
    }

    String keyword() {
        return keyword;
    }

    String namespace() {
        return namespace;
    }

    String prefix() {
        return prefix;
    }

    String element() {
        return element;
    }

    boolean isElement(String uri, String name) {
        return namespace.equals(uri) && element.equals(name);
    }
}
