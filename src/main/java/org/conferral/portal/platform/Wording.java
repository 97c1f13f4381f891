package org.conferral.portal.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

/** How values read on a page: moments with their time zone, grouped numbers, codes in lower case. */
public final class Wording {

    private static final Map<String, String> TONE_ICONS =
            Map.of("good", "check-circle", "warn", "warning", "bad", "cross-circle");

    /** The zone of all days in records and letters, so that no two dates of a page disagree. */
    private static final ZoneId ZONE = ZoneId.of("UTC");

    private static final int KILO = 1024;
    private static final int TEN = 10;

    private Wording() {}

    /** A moment or a day in the reader's language; a moment names its time zone. */
    public static String moment(Object value, Locale locale) {
        if (value instanceof Instant instant) {
            return moments(locale).format(instant.atZone(ZONE));
        }
        if (value instanceof LocalDate day) {
            return days(locale).format(day);
        }
        return value == null ? "" : value.toString();
    }

    /** The day of a moment, in the reader's language. */
    public static String day(Instant moment, Locale locale) {
        return days(locale).format(moment.atZone(ZONE));
    }

    private static DateTimeFormatter days(Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    }

    private static DateTimeFormatter moments(Locale locale) {
        return new DateTimeFormatterBuilder()
                .append(days(locale))
                .appendLiteral(ReaderLanguage.isFromRight(locale) ? "، " : ", ")
                .appendPattern("HH:mm z")
                .toFormatter(locale);
    }

    /** The same moment for machines, ISO 8601. */
    public static String machineMoment(Object value) {
        return value == null ? "" : value.toString();
    }

    public static String number(Number value, Locale locale) {
        return value == null ? "" : NumberFormat.getInstance(locale).format(value);
    }

    /** The size of a file, in the largest unit that leaves something before the point. */
    public static String bytes(long count, Locale locale) {
        String[] units = {"bytes", "KB", "MB", "GB"};
        double value = count;
        int unit = 0;
        while (value >= KILO && unit < units.length - 1) {
            value /= KILO;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(value < TEN ? 1 : 0);
        return format.format(value) + " " + units[unit];
    }

    /** The name of a state as it appears in style classes and message keys. */
    public static String code(Object state) {
        if (state == null) {
            return "";
        }
        String name = state instanceof Enum<?> constant ? constant.name() : state.toString();
        return name.toLowerCase(Locale.ROOT);
    }

    /** How a message sounds: good news, a warning, or bad news. */
    public static String tone(FacesMessage.Severity severity) {
        if (FacesMessage.SEVERITY_INFO.equals(severity)) {
            return "good";
        }
        return FacesMessage.SEVERITY_WARN.equals(severity) ? "warn" : "bad";
    }

    /** The icon that says the same as the colour of a tone. */
    public static String toneIcon(String tone) {
        return TONE_ICONS.getOrDefault(String.valueOf(tone), "info");
    }

    /** The address the reader asked for, to come back to. */
    public static String address() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return (asked == null ? request.getRequestURI() : asked) + query;
    }

    /** Whether this installation has the page, so that no link leads nowhere. */
    public static boolean pageExists(String path) {
        try {
            return FacesContext.getCurrentInstance().getExternalContext().getResource(path + ".xhtml") != null;
        } catch (MalformedURLException malformed) {
            return false;
        }
    }
}
