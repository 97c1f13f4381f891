package org.conferral.proof.compiled;

import java.util.Arrays;
import java.util.List;

/** All filled shapes a document is made of, with the things without a name numbered through. */
final class Assembly {

    private final List<Instance> parts;
    private final Instance[] owners;

    /** Each part begins with the number after the last of the one before. */
    Assembly(List<Instance> parts) {
        this.parts = parts;
        Instance last = parts.get(parts.size() - 1);
        this.owners = new Instance[last.firstLabel() + last.nodeCount()];
        for (Instance part : parts) {
            Arrays.fill(owners, part.firstLabel(), part.firstLabel() + part.nodeCount(), part);
        }
    }

    List<Instance> parts() {
        return parts;
    }

    int nodeCount() {
        return owners.length;
    }

    /** The part a node belongs to. */
    Instance owner(int node) {
        return owners[node];
    }
}
