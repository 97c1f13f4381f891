package org.conferral.portal.platform;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The languages learners and verifiers are spoken to in, and how one of them is found for a reader: what the reader has chosen; else what the
 * letter that led here was written in; else what the browser asks for; else English. Staff pages are in English.
 */
public final class ReaderLanguage {

    /** Arabic is written with the digits that stand in the records themselves. */
    private static final Locale ARABIC = Locale.forLanguageTag("ar-u-nu-latn");

    /** The first is the one that everything is there in. */
    public static final List<Locale> ALL =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.FRENCH, Locale.GERMAN, ARABIC);

    private static final String COOKIE = "language";
    private static final List<String> PAGES = List.of("/learner/", "/public/", "/error/");

    /** The commands of the runnable file make no pages, and run without what makes them. */
    private static final boolean FACES = isThere();

    private ReaderLanguage() {}

    private static boolean isThere() {
        try {
            FacesContext.getCurrentInstance();
            return true;
        } catch (LinkageError none) {
            return false;
        }
    }

    /** Whether the page at this path of the application speaks to learners, verifiers and whoever went astray. */
    public static boolean isSpokenAt(String page) {
        return PAGES.stream().anyMatch(String.valueOf(page)::startsWith);
    }

    /** The language of whoever sends this request. */
    public static Locale of(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> asked(request));
    }

    /** The language with this BCP 47 tag, if readers are spoken to in it. */
    public static Optional<Locale> named(String tag) {
        String language = Locale.forLanguageTag(String.valueOf(tag)).getLanguage();
        return ALL.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst();
    }

    /** The language of the page that is being made; English where none is. */
    public static Locale current() {
        FacesContext faces = FACES ? FacesContext.getCurrentInstance() : null;
        return faces == null || faces.getViewRoot() == null
                ? Locale.ENGLISH
                : faces.getViewRoot().getLocale();
    }

    public static boolean isFromRight(Locale language) {
        return language.getLanguage().equals(ARABIC.getLanguage());
    }

    /** Keeps a choice until the browser is closed. */
    static void choose(Locale language, HttpServletResponse response, boolean secure) {
        Cookie cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /**
     * Goes on in the language of a letter whose link was followed, unless the reader has chosen one. English is what letters are written in
     * as long as nobody decides, and decides nothing here.
     */
    public static void goOn(String tag, HttpServletRequest request, HttpServletResponse response, boolean secure) {
        named(tag)
                .filter(language -> !language.equals(Locale.ENGLISH))
                .filter(language -> chosen(request).isEmpty())
                .ifPresent(language -> choose(language, response, secure));
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> named(cookie.getValue()).stream())
                .findFirst();
    }

    private static Locale asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.ENGLISH;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> named(wanted.toLanguageTag()).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
