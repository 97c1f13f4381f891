package org.conferral.credential;

import java.util.List;

/** The kind of identifier a person or an organisation is known by. */
public record IdentifierType(String value) {

    private static final Vocabulary VOCABULARY = new Vocabulary(
            "identifierType",
            "name",
            "sourcedId",
            "systemId",
            "productId",
            "userName",
            "accountId",
            "emailAddress",
            "nationalIdentityNumber",
            "isbn",
            "issn",
            "lisSourcedId",
            "oneRosterSourcedId",
            "sisSourcedId",
            "ltiContextId",
            "ltiDeploymentId",
            "ltiToolId",
            "ltiPlatformId",
            "ltiUserId",
            "identifier");

    public IdentifierType {
        VOCABULARY.check(value);
    }

    /** The terms of the standard, in its order; others begin with "ext:". */
    public static List<String> known() {
        return VOCABULARY.terms();
    }

    public static boolean allows(String value) {
        return VOCABULARY.allows(value);
    }
}
