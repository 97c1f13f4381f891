package org.conferral.roster;

/**
 * Places, counted from 1, by the fingerprint of what was seen there: twelve bytes and some air for each. It is kept in many small parts, since
 * a small heap has room for a million of them but not for two arrays of that size at once.
 */
final class FingerprintIndex {

    private static final int NONE = 0;
    private static final int PARTS = 256;

    private final Part[] parts = new Part[PARTS];

    FingerprintIndex() {
        for (int i = 0; i < PARTS; i++) {
            parts[i] = new Part();
        }
    }

    /** The place last put under a fingerprint; 0 where there is none. */
    int place(long key) {
        return part(key).place(key);
    }

    void put(long key, int place) {
        part(key).put(key, place);
    }

    void putIfAbsent(long key, int place) {
        if (place(key) == NONE) {
            put(key, place);
        }
    }

    private Part part(long key) {
        return parts[(int) (key >>> 56)];
    }

    /** The fingerprints that begin alike, in a table in which whoever finds a slot taken goes to the next. */
    private static final class Part {

        private long[] keys = new long[16];
        private int[] places = new int[16];
        private int size;

        int place(long key) {
            return places[slot(key)];
        }

        void put(long key, int place) {
            if (size * 3 > keys.length * 2) {
                grow();
            }
            int slot = slot(key);
            size += places[slot] == NONE ? 1 : 0;
            keys[slot] = key;
            places[slot] = place;
        }

        private int slot(long key) {
            int mask = keys.length - 1;
            int slot = (int) (key >>> 16) & mask;
            while (places[slot] != NONE && keys[slot] != key) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        private void grow() {
            long[] formerKeys = keys;
            int[] formerPlaces = places;
            keys = new long[formerKeys.length * 2];
            places = new int[keys.length];
            for (int i = 0; i < formerKeys.length; i++) {
                if (formerPlaces[i] != NONE) {
                    int slot = slot(formerKeys[i]);
                    keys[slot] = formerKeys[i];
                    places[slot] = formerPlaces[i];
                }
            }
        }
    }
}
