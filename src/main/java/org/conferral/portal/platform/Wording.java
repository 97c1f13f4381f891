package org.conferral.portal.platform;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How values read on a page: moments with their time zone, grouped numbers, codes in lower case. */
public final class Wording {

    private Wording() {}

    /** A moment or a day in the reader's language; a moment names its time zone. */
    public static String moment(Object value, Locale locale) {
        if (value instanceof Instant instant) {
            return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm z", locale).format(instant.atZone(ZoneId.systemDefault()));
        }
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
        }
        return value == null ? "" : value.toString();
    }

    /** The same moment for machines, ISO 8601. */
    public static String machineMoment(Object value) {
        return value == null ? "" : value.toString();
    }

    public static String number(Number value, Locale locale) {
        return value == null ? "" : NumberFormat.getInstance(locale).format(value);
    }

    /** The name of a state as it appears in style classes and message keys. */
    public static String code(Object state) {
        if (state == null) {
            return "";
        }
        String name = state instanceof Enum<?> constant ? constant.name() : state.toString();
        return name.toLowerCase(Locale.ROOT);
    }

    /** The address the reader asked for, to come back to. */
    public static String address() {
        HttpServletRequest request =
                (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
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
