package org.conferral.proof.compiled;

import java.util.List;

/**
 * One credential's shape: how its text reads, and what it says as linked data when it stands alone and when it stands, signed, in a
 * bundle.
 *
 * @param pointers where its values stand, as JSON Pointers
 * @param uses     as what each value is used
 * @param context  the vocabularies it names, as JSON
 * @param bundled  the same with a proof: three more values are the time, the key and the signature of it; the shape alone when it
 *                 is not compiled for bundles
 * @param alike    for each node of the bundled form the node that is the same alone, or -1
 */
record Fragment(
        List<String> pointers,
        Text text,
        List<GapUse> uses,
        String context,
        QuadShape alone,
        QuadShape bundled,
        List<Integer> alike) {

    /** The values a proof adds: when, by which key, and the signature. */
    static final int OF_PROOF = 3;

    Fragment {
        pointers = List.copyOf(pointers);
        uses = List.copyOf(uses);
        alike = List.copyOf(alike);
    }

    int valueCount() {
        return uses.size();
    }
}
