package org.conferral.verify;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.conferral.baking.Baked;
import org.conferral.baking.Baking;
import org.conferral.baking.PictureProblem;

/**
 * What somebody handed over to be checked: a text, or a picture or document with a text in it.
 *
 * @param document the text's bytes
 * @param picture whether it came inside a picture or document
 */
record Handover(byte[] document, boolean picture) {

    static Handover of(byte[] given) throws Unreadable {
        if (!Baking.isPicture(given)) {
            return new Handover(given, false);
        }
        try {
            Baked baked = Baking.read(given);
            return new Handover(baked.text().getBytes(StandardCharsets.UTF_8), true);
        } catch (PictureProblem problem) {
            throw new Unreadable(code(problem.reason()));
        }
    }

    Optional<Token> token() {
        return text().filter(Token::is).map(Token::new);
    }

    /** The web address that an old picture bears in place of a record. */
    Optional<String> address() {
        return text().filter(text -> picture && text.matches("https?://\\S{1,2000}"));
    }

    private Optional<String> text() {
        return document.length > StrictJson.LARGEST
                ? Optional.empty()
                : Optional.of(new String(document, StandardCharsets.UTF_8).strip());
    }

    private static Code code(PictureProblem.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> Code.DOCUMENT_TOO_LARGE;
            case NOT_A_PICTURE -> Code.DOCUMENT_NOT_JSON;
            case DAMAGED -> Code.PICTURE_DAMAGED;
            case CHECKSUM -> Code.PICTURE_CHECKSUM;
            case SEVERAL_RECORDS -> Code.PICTURE_SEVERAL_RECORDS;
            case NO_RECORD -> Code.PICTURE_EMPTY;
            case UNFOLDS_TOO_LARGE -> Code.PICTURE_UNFOLDS_TOO_LARGE;
            case DEFINITIONS -> Code.PICTURE_DEFINITIONS;
            case SCRIPT -> Code.PICTURE_SCRIPT;
            case TOO_DEEP -> Code.DOCUMENT_TOO_DEEP;
            case LETTERS -> Code.PICTURE_LETTERS;
        };
    }
}
