package org.conferral.portal.catalog;

/**
 * The mark of something that has no picture of its own: a seal with its initials.
 *
 * @param name what it stands for
 */
public record Seal(String name) {

    /** In lines, for any size. */
    public Picture drawn() {
        return new Picture(Picture.SVG, Medallion.of(name));
    }

    /** In pixels. */
    public Picture painted() {
        return new Picture(Picture.PNG, MedallionPainting.of(name));
    }
}
