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
        Printing printing = new Printing(stationery.look(), language);
        Edition edition = record.reading().badge()
                ? new CertificatePaper(printing, record, stationery.certificate(language)).print()
                : new TranscriptPaper(printing, record, stationery.transcript(language)).print();
        return bound(printing, edition);
    }

    /** What a learner shows to others, as a document of the same kind. */
    public byte[] print(PaperStory story) {
        Locale language = stationery.language(story.language());
        Printing printing = new Printing(stationery.look(), language);
        return bound(printing, new StoryPaper(printing, story, stationery.story(language)).print());
    }

    private static byte[] bound(Printing printing, Edition edition) {
        try {
            return printing.bind(edition);
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
