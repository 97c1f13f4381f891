package org.conferral.portal.platform;

import java.text.MessageFormat;
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
            "wallet",
            "record",
            "privacy",
            "registry");

    private Texts() {}

    /** The text of {@code key} in the bundle of {@code feature}, with its arguments filled in. */
    public static String of(String feature, String key, Object... arguments) {
        return find(feature, key, List.of(arguments)).orElse("???" + key + "???");
    }

    /** The words for a refusal, from whichever feature's bundle knows its code. */
    public static String of(Refusal refusal) {
        return BUNDLES.stream()
                .map(feature -> find(feature, refusal.code(), refusal.arguments()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(refusal.code());
    }

    private static Optional<String> find(String feature, String key, List<Object> arguments) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "org.conferral.portal.messages." + feature, Locale.ENGLISH, Texts.class.getClassLoader());
            return Optional.of(new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments.toArray()));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
