package org.conferral.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The words that come with the portal, in every language it writes in: {@code templates/email/<language>/<name>.html} holds what
 * stands inside the frame, {@code <name>.txt} begins with a line {@code Subject: …} and an empty line.
 */
public final class ShippedLetters {

    /** The languages all letters are shipped in; the first is the one that is always understood. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, new Locale("es"), Locale.FRENCH, Locale.GERMAN, new Locale("ar"));

    private static final String FOLDER = "/templates/email/";
    private static final String SUBJECT = "Subject:";

    private ShippedLetters() {}

    /** The words of one kind of letter; a letter that is not there, or has no subject, is a fault. */
    public static LetterWords words(String name, Locale language) {
        String place = language.toLanguageTag() + "/" + name;
        String[] mail = resource(place + ".txt").split("\n\n", 2);
        if (mail.length < 2 || !mail[0].startsWith(SUBJECT) || mail[0].contains("\n")) {
            throw new TemplateFault(
                    place, List.of("text: the first line is not \"Subject: …\" followed by an empty line"));
        }
        return new LetterWords(mail[0].substring(SUBJECT.length()).strip(), resource(place + ".html"), mail[1]);
    }

    /** A turn of phrase that values of letters are made of, in this language. */
    public static String phrase(String key, Locale language) {
        String place = language.toLanguageTag() + "/phrases.properties";
        var phrases = new Properties();
        try {
            phrases.load(new StringReader(resource(place)));
        } catch (IOException e) {
            throw new UncheckedIOException(place, e);
        }
        String phrase = phrases.getProperty(key);
        if (phrase == null) {
            throw new TemplateFault(place, List.of("there is no " + key));
        }
        return phrase;
    }

    static String resource(String file) {
        String path = FOLDER + file;
        try (InputStream in = ShippedLetters.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new TemplateFault(file, List.of("there is no " + path));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
