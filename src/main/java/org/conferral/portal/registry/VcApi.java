package org.conferral.portal.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.WebApplicationException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Texts;
import org.conferral.proof.Contexts;
import org.conferral.proof.Cryptosuite;
import org.conferral.proof.ProofCheck;
import org.conferral.proof.ProofException;
import org.conferral.verify.DataModel;

/** The calls of the VC-API: what they are asked, and what they answer. */
@ApplicationScoped
public class VcApi {

    static final int LARGEST = 2 * 1024 * 1024;

    private static final String CREDENTIAL = "verifiableCredential";
    private static final String PRESENTATION = "verifiablePresentation";
    private static final Map<String, Cryptosuite> SUITES = Map.of(
            "eddsa-rdfc-2022", Cryptosuite.EDDSA_RDFC_2022,
            "eddsa-jcs-2022", Cryptosuite.EDDSA_JCS_2022,
            "ecdsa-rdfc-2019", Cryptosuite.ECDSA_RDFC_2019);

    @Inject
    private TestIssuer issuer;

    @Inject
    private VerifyDesk desk;

    /** The answer to a body sent to one of the three paths. */
    @Public
    public VcApiAnswer answer(String path, byte[] body) {
        try {
            JsonObject asked = JsonBodyReader.read(body);
            return switch (path) {
                case "/credentials/issue" -> issue(asked);
                case "/credentials/verify" -> verify(asked);
                default -> verifyPresentation(asked);
            };
        } catch (WebApplicationException unreadable) {
            return VcApiAnswer.refused(400, "vcapi.unreadable");
        }
    }

    private VcApiAnswer issue(JsonObject asked) {
        if (!(asked.get("credential") instanceof JsonObject credential)) {
            return VcApiAnswer.refused(400, "vcapi.missing", "credential");
        }
        List<DataModel.Breach> breaches = DataModel.ofCredential(credential);
        if (!breaches.isEmpty()) {
            return VcApiAnswer.broken(breaches);
        }
        String wanted = suite(asked);
        return Optional.ofNullable(SUITES.get(wanted))
                .map(suite -> sign(credential, suite))
                .orElseGet(() -> VcApiAnswer.refused(422, "vcapi.suite", wanted));
    }

    private VcApiAnswer sign(JsonObject credential, Cryptosuite suite) {
        if (credential.containsKey("proof")) {
            return VcApiAnswer.refused(400, "vcapi.proof");
        }
        List<String> unknown = Contexts.unknownIn(credential);
        if (!unknown.isEmpty()) {
            return VcApiAnswer.refused(400, "vcapi.unsignable", String.join(", ", unknown));
        }
        try {
            return VcApiAnswer.issued(issuer.sign(credential, suite));
        } catch (ProofException unsignable) {
            return VcApiAnswer.refused(400, "vcapi.unsignable", unsignable.detail());
        }
    }

    /** The suite may stand under its own name, or as the kind of proof. */
    private static String suite(JsonObject asked) {
        return option(asked, "cryptosuite")
                .or(() -> option(asked, "type").filter(type -> !type.equals("DataIntegrityProof")))
                .orElse("eddsa-rdfc-2022");
    }

    private VcApiAnswer verify(JsonObject asked) {
        if (!(asked.get(CREDENTIAL) instanceof JsonObject credential)) {
            return VcApiAnswer.refused(400, "vcapi.missing", CREDENTIAL);
        }
        List<DataModel.Breach> breaches = isOlder(credential) ? List.of() : DataModel.ofCredential(credential);
        return VcApiAnswer.judged(desk.verify(bytes(credential)), breaches, List.of());
    }

    private VcApiAnswer verifyPresentation(JsonObject asked) {
        if (!(asked.get(PRESENTATION) instanceof JsonObject presentation)) {
            return VcApiAnswer.refused(400, "vcapi.missing", PRESENTATION);
        }
        List<DataModel.Breach> breaches = DataModel.ofPresentation(presentation);
        ProofCheck check = desk.holder(presentation, option(asked, "challenge"), option(asked, "domain"));
        List<String> more = check.good() ? List.of() : List.of(Texts.of("machine", "vcapi.holder", check.detail()));
        return VcApiAnswer.judged(desk.verify(bytes(presentation)), breaches, more);
    }

    private static Optional<String> option(JsonObject asked, String name) {
        JsonValue options = asked.getOrDefault("options", JsonValue.NULL);
        return options instanceof JsonObject given && given.get(name) instanceof JsonString text
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    /** Credentials sealed in a token bear their rules inside it; those of the first data model had others. */
    private static boolean isOlder(JsonObject credential) {
        return String.valueOf(credential.get("@context")).contains(Contexts.CREDENTIALS_V1)
                || String.valueOf(credential.get("type")).contains("EnvelopedVerifiableCredential");
    }

    private static byte[] bytes(JsonObject document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }
}
