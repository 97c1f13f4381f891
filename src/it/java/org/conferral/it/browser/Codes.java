package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The codes that were mailed, as staff read them in the letters. */
final class Codes {

    private static final Pattern DIGITS = Pattern.compile("(?m)^\\s*(\\d{6})\\s*$");

    private Codes() {}

    /** The digits in the newest letter to an address. */
    static String newest(Visitor staff, String address, String name) {
        staff.open("/delivery/letters?state=all&words=" + address).follow(name);
        staff.unfold("Plain text version");
        Matcher digits = DIGITS.matcher(staff.textOf("letterText"));
        assertThat(digits.find()).isTrue();
        return digits.group(1);
    }
}
