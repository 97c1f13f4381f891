package org.conferral.portal.intake;

import java.util.List;

/** The encodings of text files that a clerk can choose from. */
final class Encodings {

    static final List<String> NAMES = List.of(
            "UTF-8",
            "UTF-16LE",
            "UTF-16BE",
            "windows-1252",
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "windows-1257",
            "windows-1258",
            "x-MacRoman",
            "IBM850",
            "KOI8-R",
            "Shift_JIS",
            "EUC-JP",
            "GB18030",
            "Big5",
            "EUC-KR",
            "TIS-620");

    private Encodings() {}
}
