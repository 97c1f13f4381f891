package org.conferral.verify;

import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conferral.proof.ProofException;
import org.conferral.proof.SecuredCredential;

/** A credential sealed as a whole in a compact signed token (JWT). */
record Token(String text) {

    private static final Pattern FORM = Pattern.compile("eyJ[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*(?:~.*)?");
    private static final Pattern ADDRESSED =
            Pattern.compile("data:application/v[cp](?:\\+ld\\+json)?\\+(?:sd-)?jwt[,;].*");

    static boolean is(String text) {
        return text.length() <= StrictJson.LARGEST && FORM.matcher(text).matches();
    }

    /** The token inside a document that only wraps one. */
    static Optional<Token> in(JsonObject document) {
        String id = Members.text(document, "id").orElse("");
        return ADDRESSED.matcher(id).matches()
                ? Optional.of(id.substring(id.indexOf(',') + 1))
                        .filter(Token::is)
                        .map(Token::new)
                : Optional.empty();
    }

    /** The credential it carries; empty when it carries none of today's. */
    Optional<SecuredCredential> secured() {
        if (claims().filter(claims -> !OlderBadge.is(claims)).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SecuredCredential.Enveloped(text));
        } catch (ProofException notACredential) {
            return Optional.empty();
        }
    }

    /** What is said about one that carries no credential of today: what it is, and what it says about itself. */
    Verdict verdict(String pointer) {
        Optional<JsonObject> claims = claims();
        if (claims.filter(OlderBadge::is).isPresent()) {
            return OlderBadge.verdict(claims.get(), pointer);
        }
        Finding finding = Finding.of(Code.PROOF_IN_A_TOKEN, pointer);
        return new Verdict(Outcome.UNVERIFIABLE, claims.map(CredentialFacts::of), List.of(finding), List.of());
    }

    private Optional<JsonObject> claims() {
        try {
            JsonObject payload = StrictJson.read(Base64.getUrlDecoder().decode(text.split("\\.", 3)[1]));
            return Optional.of(payload.containsKey("vc") ? Members.object(payload, "vc") : payload);
        } catch (Unreadable | IllegalArgumentException notClaims) {
            return Optional.empty();
        }
    }
}
