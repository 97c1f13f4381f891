package org.conferral.portal.catalog;

/** A picture that was found safe to show: PNG, or SVG without script or outside references. */
public record Picture(String mediaType, byte[] content) {

    public static final String PNG = "image/png";
    public static final String SVG = "image/svg+xml";

    public Picture {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
