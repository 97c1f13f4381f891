package org.conferral.portal.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the portal: every text a person reads is looked up here by feature and key. */
public final class Texts {

    private static final List<String> BUNDLES = List.of(
            "platform",
            "layout",
            "home",
            "identity",
            "catalog",
            "intake",
            "issuing",
            "delivery",
            "desk",
            "wallet",
            "record",
            "privacy",
            "mydata",
            "registry",
            "machine");

    /** What is not there in a language is there in English, whatever the server's own language is. */
    private static final ResourceBundle.Control NO_OTHER =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The text of {@code key} in the bundle of {@code feature}, in the language of the page that is being made, with its arguments filled in. */
    public static String of(String feature, String key, Object... arguments) {
        return in(ReaderLanguage.current(), feature, key, arguments);
    }

    /** The same in a language; in English where there is nothing in it. */
    public static String in(Locale language, String feature, String key, Object... arguments) {
        return find(language, feature, key, Arrays.asList(arguments)).orElse("???" + key + "???");
    }

    /** The words for a refusal, from whichever feature's bundle knows its code, in the language of the page that is being made. */
    public static String of(Refusal refusal) {
        return in(ReaderLanguage.current(), refusal);
    }

    /** The same in a language. */
    public static String in(Locale language, Refusal refusal) {
        return BUNDLES.stream()
                .map(feature -> find(language, feature, refusal.code(), refusal.arguments()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(refusal.code());
    }

    /** The same; empty where there is nothing of it, nor in English. */
    public static Optional<String> find(Locale language, String feature, String key, List<?> arguments) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "org.conferral.portal.messages." + feature, language, Texts.class.getClassLoader(), NO_OTHER);
            return Optional.of(Phrase.filled(bundle.getString(key), language, arguments));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
