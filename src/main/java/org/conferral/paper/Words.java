package org.conferral.paper;

import java.util.List;

/**
 * Words of a cell in one manner, broken to fit; a cell has one or more of them.
 *
 * @param said what they say in full
 */
record Words(Setting setting, List<Setting.Line> lines, String said, Tint tint) {

    private float height() {
        return lines.size() * setting.leading();
    }

    /** The height of the highest of these cells. */
    static float height(List<List<Words>> cells) {
        float highest = 0;
        for (List<Words> cell : cells) {
            float height = 0;
            for (Words words : cell) {
                height += words.height();
            }
            highest = Math.max(highest, height);
        }
        return highest;
    }

    /** Writes a cell, one below the other. */
    static void put(Printing printing, Leaf leaf, Tag cell, List<Words> all, Place place) {
        Place at = place;
        for (Words words : all) {
            if (!words.said.isEmpty()) {
                Tag tag = all.size() == 1 ? cell : cell.child("P");
                printing.put(leaf, tag, words.setting, words.lines, words.said, at, words.tint);
                at = at.lower(words.height());
            }
        }
    }
}
