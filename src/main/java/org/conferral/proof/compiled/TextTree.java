package org.conferral.proof.compiled;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** All shapes of credentials that are known, found by their text; what several have in common at their beginning is compared once. */
final class TextTree {

    private volatile Branch[] roots = {};
    private final List<Fragment> all = new CopyOnWriteArrayList<>();

    /** A fixed piece of text, and what may follow once the value after it is read. */
    private static final class Branch {

        private final byte[] piece;
        private final boolean number;
        private volatile Branch[] next = {};
        private volatile @Nullable Fragment whole;

        Branch(byte[] piece, boolean number) {
            this.piece = piece;
            this.number = number;
        }

        boolean is(byte[] otherPiece, boolean otherNumber) {
            return number == otherNumber && Arrays.equals(piece, otherPiece);
        }
    }

    /** The shape whose text stands at a byte of a document; the values and the end are told to the spans. */
    @Nullable
    Fragment find(byte[] document, int from, Spans spans) {
        return find(roots, document, from, spans);
    }

    private static @Nullable Fragment find(Branch[] branches, byte[] document, int from, Spans spans) {
        int before = spans.count();
        for (Branch branch : branches) {
            if (Text.stands(branch.piece, document, from)) {
                Fragment found = follow(branch, document, from + branch.piece.length, spans);
                if (found != null) {
                    return found;
                }
                spans.cut(before);
            }
        }
        return null;
    }

    private static @Nullable Fragment follow(Branch branch, byte[] document, int at, Spans spans) {
        Branch[] next = branch.next;
        if (next.length > 0) {
            int end = Text.read(branch.number, document, at, spans);
            return end < 0 ? null : find(next, document, end, spans);
        }
        spans.reached(at);
        return branch.whole;
    }

    List<Fragment> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    /** Takes a shape in, unless one of the same text is here already. */
    synchronized void add(Fragment fragment) {
        Text text = fragment.text();
        Branch parent = null;
        for (int i = 0; i <= text.places(); i++) {
            boolean number = i < text.places() && text.isNumber(i);
            Branch[] siblings = parent == null ? roots : parent.next;
            Branch branch = among(siblings, text.piece(i), number);
            if (branch == null) {
                branch = new Branch(text.piece(i), number);
                Branch[] more = Arrays.copyOf(siblings, siblings.length + 1);
                more[siblings.length] = branch;
                if (i == text.places()) {
                    branch.whole = fragment;
                    all.add(fragment);
                }
                keep(parent, more);
            }
            parent = branch;
        }
    }

    private void keep(@Nullable Branch parent, Branch[] children) {
        if (parent == null) {
            roots = children;
        } else {
            parent.next = children;
        }
    }

    private static @Nullable Branch among(Branch[] siblings, byte[] piece, boolean number) {
        for (Branch sibling : siblings) {
            if (sibling.is(piece, number)) {
                return sibling;
            }
        }
        return null;
    }
}
