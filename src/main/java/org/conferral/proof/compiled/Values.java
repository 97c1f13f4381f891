package org.conferral.proof.compiled;

/** What fills the gaps of one shape in one document: pieces of the document itself where they read the same as linked data. */
final class Values {

    /** The gap of a bundle's shape that is filled by each bundled credential in turn. */
    static final int BUNDLED = 0;

    private final byte[][] source;
    private final int[] from;
    private final int[] length;
    private Values[] bundled = {};

    Values(int count) {
        source = new byte[count][];
        from = new int[count];
        length = new int[count];
    }

    void put(int number, byte[] bytes, int start, int end) {
        source[number] = bytes;
        from[number] = start;
        length[number] = end - start;
    }

    void put(int number, byte[] bytes) {
        put(number, bytes, 0, bytes.length);
    }

    void write(int number, Bytes target) {
        target.add(source[number], from[number], length[number]);
    }

    /** The values of the bundled credentials, each with its name at the number given. */
    void bundle(Values[] members) {
        bundled = members;
    }

    int bundled() {
        return bundled.length;
    }

    /** Fills the one gap with the name of the bundled credential at a position. */
    void turn(int position) {
        Values member = bundled[position];
        put(BUNDLED, member.source[BUNDLED], member.from[BUNDLED], member.from[BUNDLED] + member.length[BUNDLED]);
    }

    byte[] source(int number) {
        return source[number];
    }

    int from(int number) {
        return from[number];
    }

    int length(int number) {
        return length[number];
    }
}
