package org.conferral.portal.registry;

import java.util.List;
import org.conferral.verify.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a verdict, for the interface's documentation. */
@Schema(name = "Verdict")
public record VerdictSchema(
        @Schema(description = "The one-word answer") Outcome outcome,

        @Schema(description = "Every check, with its result")
        List<FindingSchema> findings,

        @Schema(description = "What the credential says about itself; absent when it cannot be read")
        CredentialSchema credential,

        @Schema(description = "The same for each bundled credential")
        List<Object> nested,

        @Schema(description = "The same for each endorsement it brings along")
        List<Object> endorsements,

        @Schema(description = "Since when another record has taken the place of this revoked one; absent otherwise")
        String supersededAt) {

    /** One check. */
    @Schema(name = "Finding")
    public record FindingSchema(
            @Schema(example = "proof-good") String code,

            @Schema(enumeration = {"good", "warning", "error"})
            String severity,

            @Schema(description = "JSON Pointer into the document")
            String pointer,

            @Schema(description = "The finding in words") String message) {}

    /** What the credential says about itself. */
    @Schema(name = "CredentialFacts")
    public record CredentialSchema(
            String id,
            List<String> type,
            String issuer,
            @Schema(description = "The credential's name") String name) {}
}
