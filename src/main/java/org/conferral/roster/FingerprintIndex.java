package org.conferral.roster;

/** Places, counted from 1, by the fingerprint of what was seen there: twelve bytes and some air for each, so that a million fit in memory. */
final class FingerprintIndex {

    private static final int NONE = 0;

    private long[] keys = new long[1 << 10];
    private int[] places = new int[1 << 10];
    private int size;

    /** The place last put under a fingerprint; 0 where there is none. */
    int place(long key) {
        return places[slot(key)];
    }

    void put(long key, int place) {
        if (size > keys.length / 3 * 2) {
            grow();
        }
        int slot = slot(key);
        size += places[slot] == NONE ? 1 : 0;
        keys[slot] = key;
        places[slot] = place;
    }

    void putIfAbsent(long key, int place) {
        if (place(key) == NONE) {
            put(key, place);
        }
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
