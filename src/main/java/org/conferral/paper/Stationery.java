package org.conferral.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conferral.letter.DocumentTemplate;
import org.conferral.letter.Placeholders;

/** The look of an institution's documents and the words printed on them, in each language there is. */
public final class Stationery {

    private static final String SHIPPED = "/templates/document/";
    private static final Set<String> LANGUAGES = Set.of("en", "es", "fr", "de", "ar");
    private static final Placeholders CERTIFICATE = Placeholders.required("issuer", "achievement", "verifyUrl")
            .withOptional(
                    "learner",
                    "notice",
                    "description",
                    "type",
                    "code",
                    "awardedOn",
                    "issuedOn",
                    "validUntil",
                    "result",
                    "credits",
                    "term",
                    "criteria",
                    "number");
    private static final Placeholders TRANSCRIPT = Placeholders.required("issuer", "recordName", "verifyUrl")
            .withOptional(
                    "learner",
                    "notice",
                    "description",
                    "issuedOn",
                    "validUntil",
                    "number",
                    "page",
                    "pages",
                    "issuerUrl");
    private static final Placeholders STORY = Placeholders.required("title", "learner", "shareUrl")
            .withOptional("checkedOn", "shownUntil", "issuer", "issuedOn", "page", "pages");
    private static final Set<String> COMMON = Set.of(
            "letterhead", "title", "prose", "notice", "fact", "check", "codeAlt", "sealAlt", "lacking", "attached");

    private final Look look;
    private final Map<String, DocumentTemplate> certificates = new HashMap<>();
    private final Map<String, DocumentTemplate> transcripts = new HashMap<>();
    private final Map<String, DocumentTemplate> stories = new HashMap<>();

    private Stationery(Optional<Path> own) {
        look = Look.of(read(own, "look.properties").orElseThrow());
        for (String language : LANGUAGES) {
            template(own, "certificate", language, CERTIFICATE, "overline", "words", "name")
                    .ifPresent(found -> certificates.put(language, found));
            template(own, "transcript", language, TRANSCRIPT, TranscriptPaper.LABELS)
                    .ifPresent(found -> transcripts.put(language, found));
            template(own, "story", language, STORY, StoryPaper.LABELS).ifPresent(found -> stories.put(language, found));
        }
    }

    /** What the program brings along. */
    public static Stationery shipped() {
        return new Stationery(Optional.empty());
    }

    /**
     * An institution's own; what the folder does not have is as it is shipped.
     *
     * @throws org.conferral.letter.TemplateFault when something in it cannot be used
     */
    public static Stationery of(Path folder) {
        return new Stationery(Optional.of(folder));
    }

    Look look() {
        return look;
    }

    DocumentTemplate certificate(Locale language) {
        return chosen(certificates, language);
    }

    DocumentTemplate transcript(Locale language) {
        return chosen(transcripts, language);
    }

    DocumentTemplate story(Locale language) {
        return chosen(stories, language);
    }

    private static DocumentTemplate chosen(Map<String, DocumentTemplate> templates, Locale language) {
        return templates.getOrDefault(language.getLanguage(), templates.get("en"));
    }

    /** The language that documents for this reader are in. */
    Locale language(Locale wanted) {
        return certificates.containsKey(wanted.getLanguage()) && transcripts.containsKey(wanted.getLanguage())
                ? Locale.forLanguageTag(wanted.getLanguage())
                : Locale.ENGLISH;
    }

    private static Optional<DocumentTemplate> template(
            Optional<Path> own, String kind, String language, Placeholders placeholders, String... styles) {
        Set<String> known = new HashSet<>(COMMON);
        known.addAll(Set.of(styles));
        String file = kind + "_" + language + ".txt";
        return read(own, file).map(source -> DocumentTemplate.of(file, placeholders, known, source));
    }

    private static Optional<String> read(Optional<Path> own, String file) {
        try {
            Optional<Path> written = own.map(folder -> folder.resolve(file)).filter(Files::isRegularFile);
            return written.isPresent() ? Optional.of(Files.readString(written.get())) : shipped(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Optional<String> shipped(String file) throws IOException {
        try (InputStream in = Stationery.class.getResourceAsStream(SHIPPED + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
