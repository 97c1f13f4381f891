package org.conferral.proof.compiled;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.conferral.proof.ProofException;
import org.conferral.proof.compiled.JsonLeaves.Span;

/**
 * All shapes of documents that are known. A shape is learned from one document, proved against the general processor, and from then on
 * every document of that shape is signed by filling it.
 *
 * <p>Fit for use by several threads.
 */
public final class ShapeLibrary {

    /** Enough for the catalog of a university; beyond it the library begins anew. */
    private static final int MOST = 4_000;

    private final Compiler compiler;
    private volatile Shapes shapes = new Shapes();
    private int known;

    /**
     * A library that knows nothing yet.
     *
     * @param varies whether the value at a JSON Pointer into a credential may differ between documents of one shape; all others are
     *               part of the shape
     */
    public ShapeLibrary(Predicate<String> varies) {
        compiler = new Compiler(varies);
    }

    /** The document with its values, when its shape is known and none of its values needs the long way. */
    public Optional<FilledDocument> find(byte[] document) {
        try {
            return shapes.fill(document);
        } catch (NotCompilable e) {
            return Optional.empty();
        }
    }

    /** Learns the shape of a document, which has to be one that may be signed; empty when it has to take the long way. */
    public synchronized Optional<FilledDocument> learn(byte[] document) {
        Optional<FilledDocument> already = find(document);
        if (already.isPresent()) {
            return already;
        }
        try {
            if (known > MOST) {
                forget();
            }
            Shapes trial = new Shapes();
            compile(document, trial);
            ShapeProof.hold(document, compiler, trial);
            known += shapes.adopt(trial);
            return find(document);
        } catch (NotCompilable | IllegalArgumentException | ProofException | JsonException | ClassCastException e) {
            return Optional.empty();
        }
    }

    /** Forgets everything, as when a shape was found wanting. */
    public synchronized void forget() {
        shapes = new Shapes();
        known = 0;
    }

    private void compile(byte[] document, Shapes target) {
        JsonObject json = Marks.read(new Bytes(document.length).add(document));
        List<Span> members = JsonLeaves.of(document, 0, Compiler.BUNDLE).members();
        if (members.isEmpty()) {
            target.addSingle(compiler.fragment(document, new Span(0, document.length), JsonValue.NULL));
        } else {
            bundle(document, members, json.getJsonArray("@context"), target);
        }
    }

    /** Only the credentials of the bundle whose shape is not known yet are compiled. */
    private void bundle(byte[] document, List<Span> members, JsonArray context, Shapes target) {
        for (Span member : members) {
            Fragment fragment = shapes.bundled(document, member.start(), context.toString());
            if (fragment == null && target.bundled(document, member.start(), context.toString()) == null) {
                fragment = compiler.fragment(document, member, context);
            }
            if (fragment != null) {
                target.addBundled(fragment, context.toString());
            }
        }
        target.addFrame(compiler.frame(document, members));
    }
}
