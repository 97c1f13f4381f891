package org.conferral.letter;

/** The three texts a letter is written in. */
public enum LetterPart {
    SUBJECT,
    HTML,
    TEXT
}
