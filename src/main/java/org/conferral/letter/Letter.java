package org.conferral.letter;

import java.util.Objects;

/** A letter as it leaves the house: one subject, and the same words once as HTML and once as plain text. */
public record Letter(String subject, String html, String text) {

    public Letter {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(text, "text");
    }
}
