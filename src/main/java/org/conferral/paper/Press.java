package org.conferral.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Prints records as PDF: a badge as a certificate, anything else as a transcript. The files are tagged (PDF/UA-1, ISO 14289-1) and made to be
 * kept (PDF/A-3a, ISO 19005-3), and carry the exact signed bytes. Any number of threads may print at the same time.
 */
public final class Press {

    private final Stationery stationery;

    public Press(Stationery stationery) {
        this.stationery = stationery;
    }

    /** The language that documents for this reader are in. */
    public Locale language(Locale wanted) {
        return stationery.language(wanted);
    }

    /** The document; the same record at the same moment is the same file. */
    public byte[] print(PaperRecord record) {
        Locale language = stationery.language(record.language());
        try {
            Printing printing = new Printing(stationery.look(), language);
            if (record.reading().badge()) {
                new CertificatePaper(printing, record, stationery.certificate(language)).print();
            } else {
                new TranscriptPaper(printing, record, stationery.transcript(language)).print();
            }
            return printing.bind(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record as a page for browsers that stands by itself, as UTF-8. */
    public byte[] page(PaperRecord record) {
        Locale language = stationery.language(record.language());
        return new HtmlPaper(record, stationery.look(), language, stationery.transcript(language)).print();
    }
}
