package org.conferral.paper;

/**
 * Where something stands on a leaf.
 *
 * @param x distance from the edge where reading begins
 * @param top height above the lower edge where it begins
 * @param room how wide it may be
 */
record Place(float x, float top, float room, Align align) {

    static Place start(float x, float top, float room) {
        return new Place(x, top, room, Align.START);
    }

    Place lower(float by) {
        return new Place(x, top - by, room, align);
    }
}
