package org.conferral.paper;

/**
 * A file that a document was printed from, and which lies inside it.
 *
 * @param name of the file, such as {@code record.json}
 * @param type its media type
 * @param described what it is, in words
 */
record Original(String name, String type, String described, byte[] content) {

    Original {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
