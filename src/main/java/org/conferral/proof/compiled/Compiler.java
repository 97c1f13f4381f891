package org.conferral.proof.compiled;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.conferral.proof.CanonicalForm;
import org.conferral.proof.compiled.JsonLeaves.Span;

/** Makes shapes out of example documents, with the general processor as the one that knows what a document says. */
final class Compiler {

    static final String BUNDLE = "/credentialSubject/verifiableCredential";

    private static final String FIRST = "/id";
    private static final String OUTSIDE_ID = "urn:x-outside:credential";
    private static final String OUTSIDE_SUBJECT = "urn:x-outside:subject";

    private final Predicate<String> varies;

    /** What may differ between documents of one shape is told by where it stands: a JSON Pointer into a credential. */
    Compiler(Predicate<String> varies) {
        this.varies = varies;
    }

    /** The shape of a credential that stands in this part of a document; with the context of the bundle it is in, where it is in one. */
    Fragment fragment(byte[] document, Span span, JsonValue bundleContext) {
        JsonLeaves leaves = JsonLeaves.of(document, span.start(), "");
        List<Leaf> values = varying(leaves);
        require(!values.isEmpty() && values.get(0).pointer().equals(FIRST), "its id does not come first");
        Marks marks = new Marks(document);
        JsonObject marked = marks.marked(document, span.start(), span.end(), values, 0);
        Gaps gaps = marks.gaps(values.size());
        QuadShape alone = QuadCompiler.compile(lines(marked), gaps, false);
        List<GapUse> uses = covered(gaps);
        QuadShape bundled = bundleContext instanceof JsonArray ? bundled(marked, marks, uses, bundleContext) : alone;
        return new Fragment(
                pointers(values),
                Text.of(document, span.start(), span.end(), values),
                uses,
                context(marked),
                alone,
                bundled,
                alike(alone, bundled));
    }

    /** What the credential and its proof say inside a bundle: all that is not said by the smallest bundle there is. */
    private static QuadShape bundled(JsonObject marked, Marks marks, List<GapUse> uses, JsonValue bundleContext) {
        int count = uses.size();
        JsonObject proof = Json.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", "eddsa-rdfc-2022")
                .add("created", marks.text(count))
                .add("verificationMethod", marks.text(count + 1))
                .add("proofPurpose", "assertionMethod")
                .add("proofValue", marks.text(count + 2))
                .build();
        JsonObject signed = Json.createObjectBuilder(marked)
                .add("proof", Json.createArrayBuilder().add(proof))
                .build();
        List<String> lines = lines(smallestBundle(bundleContext, signed)).stream()
                .filter(line -> !line.startsWith("<" + OUTSIDE_ID) && !line.startsWith("<" + OUTSIDE_SUBJECT))
                .toList();
        Gaps gaps = marks.gaps(count + Fragment.OF_PROOF);
        QuadShape bundled = QuadCompiler.compile(lines, gaps, false);
        require(covered(gaps).subList(0, count).equals(uses), "it reads otherwise inside a bundle");
        return bundled;
    }

    private static JsonObject smallestBundle(JsonValue context, JsonObject member) {
        return Json.createObjectBuilder()
                .add("@context", context)
                .add("id", OUTSIDE_ID)
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("ClrCredential"))
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("id", OUTSIDE_SUBJECT)
                                .add("type", Json.createArrayBuilder().add("ClrSubject"))
                                .add(
                                        "verifiableCredential",
                                        Json.createArrayBuilder().add(member)))
                .build();
    }

    /** The shape of a bundle around the credentials that stand in these parts of it. */
    Frame frame(byte[] document, List<Span> members) {
        int first = members.get(0).start();
        int last = members.get(members.size() - 1).end();
        List<Leaf> values = varying(JsonLeaves.of(document, 0, BUNDLE)).stream()
                .filter(leaf -> leaf.end() <= first || leaf.start() >= last)
                .toList();
        List<Leaf> before = values.stream().filter(leaf -> leaf.end() <= first).toList();
        List<Leaf> after = values.stream().filter(leaf -> leaf.start() >= last).toList();
        Marks marks = new Marks(document);
        JsonObject marked = marks.marked(document, 0, document.length, values, 1);
        JsonObject emptied = withOneName(marked, marks.text(Values.BUNDLED));
        Gaps gaps = marks.gaps(values.size() + 1);
        QuadShape quads = QuadCompiler.compile(lines(emptied), gaps, true);
        return new Frame(
                pointers(values),
                Text.of(document, 0, first, before),
                Text.of(document, last, document.length, after),
                covered(gaps),
                context(marked),
                quads);
    }

    private static JsonObject withOneName(JsonObject bundle, String name) {
        JsonObject named = Json.createObjectBuilder().add("id", name).build();
        JsonObject subject = Json.createObjectBuilder(bundle.getJsonObject("credentialSubject"))
                .add("verifiableCredential", Json.createArrayBuilder().add(named))
                .build();
        return Json.createObjectBuilder(bundle)
                .add("credentialSubject", subject)
                .build();
    }

    /** All values of a document that may differ, those of bundled credentials among them. */
    List<Leaf> allVarying(byte[] document) {
        return JsonLeaves.of(document, 0, "").leaves().stream()
                .filter(leaf -> leaf.kind() != Leaf.Kind.WORD && varies.test(withinCredential(leaf.pointer())))
                .toList();
    }

    private static String withinCredential(String pointer) {
        return pointer.startsWith(BUNDLE) ? pointer.substring(pointer.indexOf('/', BUNDLE.length() + 1)) : pointer;
    }

    private List<Leaf> varying(JsonLeaves leaves) {
        return leaves.leaves().stream()
                .filter(leaf -> leaf.kind() != Leaf.Kind.WORD && varies.test(leaf.pointer()))
                .toList();
    }

    private static List<String> pointers(List<Leaf> values) {
        return values.stream().map(Leaf::pointer).toList();
    }

    private static List<String> lines(JsonObject document) {
        return CanonicalForm.of(document).lines().toList();
    }

    static String context(JsonObject document) {
        return document.get("@context").toString();
    }

    private static List<GapUse> covered(Gaps gaps) {
        List<GapUse> uses = gaps.uses();
        require(!uses.isEmpty(), "some value would not be signed");
        return uses;
    }

    /** The nodes that are mentioned by the very same statements in both forms have the same hash. */
    private static List<Integer> alike(QuadShape alone, QuadShape bundled) {
        List<Integer> alike = new ArrayList<>();
        for (Node node : bundled.nodes()) {
            int same = -1;
            for (int i = 0; i < alone.nodes().size() && same < 0; i++) {
                same = node.seen().sameAs(alone.nodes().get(i).seen()) ? i : -1;
            }
            alike.add(same);
        }
        return alike;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new NotCompilable(otherwise);
        }
    }
}
