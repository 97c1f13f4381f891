package org.conferral.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What makes a document last and lets it tell what it is: title, language, colours, metadata, and the signed original inside. */
final class Archive {

    private static final Packed COLOURS =
            Packed.of(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    private static final String SRGB = "sRGB IEC61966-2.1";

    private final PaperRecord record;
    private final String language;
    private final String described;
    private final Instant made;

    Archive(PaperRecord record, String language, String described) {
        this.record = record;
        this.language = language;
        this.described = described;
        this.made = record.made().truncatedTo(ChronoUnit.SECONDS);
    }

    void describe(PDDocument document) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        document.setDocumentId(made.getEpochSecond() ^ record.reading().id().hashCode());
        document.getDocumentInformation().setTitle(record.title());
        document.getDocumentInformation().setCreator("Conferral");
        document.getDocumentInformation().setCreationDate(calendar());
        catalog.setString(COSName.LANG, language);
        COSDictionary viewing = Cos.direct();
        viewing.setBoolean("DisplayDocTitle", true);
        catalog.setItem(COSName.VIEWER_PREFERENCES, viewing);
        catalog.setItem("OutputIntents", Cos.array(colours()));
        catalog.setItem(COSName.METADATA, metadata());
        attach(catalog);
    }

    private static COSDictionary colours() throws IOException {
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, Cos.name("OutputIntent"));
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString("OutputConditionIdentifier", SRGB);
        intent.setString("Info", SRGB);
        intent.setItem("DestOutputProfile", COLOURS.stream("N", 3));
        return intent;
    }

    private COSStream metadata() throws IOException {
        COSStream stream = new COSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(Description.of(record.title(), language, made).getBytes(StandardCharsets.UTF_8));
        }
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setName(COSName.SUBTYPE, "XML");
        return stream;
    }

    /** The original as an associated file of the whole document (ISO 19005-3, 6.8): what is printed was made from it. */
    private void attach(COSDictionary catalog) throws IOException {
        byte[] signed = record.signed();
        COSStream file = Packed.of(signed).stream();
        file.setItem(COSName.TYPE, Cos.name("EmbeddedFile"));
        file.setName(COSName.SUBTYPE, PaperRecord.ORIGINAL_TYPE);
        COSDictionary parameters = Cos.direct();
        parameters.setInt(COSName.SIZE, signed.length);
        parameters.setDate("ModDate", calendar());
        parameters.setItem("CheckSum", new COSString(checkSum(signed)));
        file.setItem("Params", parameters);
        COSDictionary places = Cos.direct();
        places.setItem(COSName.F, file);
        places.setItem(COSName.UF, file);
        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.FILESPEC);
        specification.setString(COSName.F, PaperRecord.ORIGINAL);
        specification.setString(COSName.UF, PaperRecord.ORIGINAL);
        specification.setString(COSName.DESC, described);
        specification.setName("AFRelationship", "Source");
        specification.setItem(COSName.EF, places);
        COSDictionary files = Cos.direct();
        files.setItem(COSName.NAMES, Cos.array(new COSString(PaperRecord.ORIGINAL), specification));
        COSDictionary names = Cos.direct();
        names.setItem("EmbeddedFiles", files);
        catalog.setItem(COSName.NAMES, names);
        catalog.setItem("AF", Cos.array(specification));
    }

    /** The standard asks for MD5 here (ISO 32000-1, table 46); it guards against nothing but accidents. */
    private static byte[] checkSum(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Calendar calendar() {
        return GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
    }
}
