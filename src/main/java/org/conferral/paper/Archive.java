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
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What makes a document last and lets it tell what it is: title, language, colours, metadata, and the signed originals inside. */
final class Archive {

    private static final Packed COLOURS =
            Packed.of(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    private static final String SRGB = "sRGB IEC61966-2.1";

    private final Edition edition;
    private final String language;
    private final Instant made;

    Archive(Edition edition, String language) {
        this.edition = edition;
        this.language = language;
        this.made = edition.made().truncatedTo(ChronoUnit.SECONDS);
    }

    void describe(PDDocument document) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        document.setDocumentId(made.getEpochSecond() ^ edition.number().hashCode());
        document.getDocumentInformation().setTitle(edition.title());
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
            out.write(Description.of(edition.title(), language, made).getBytes(StandardCharsets.UTF_8));
        }
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setName(COSName.SUBTYPE, "XML");
        return stream;
    }

    /** The originals as associated files of the whole document (ISO 19005-3, 6.8): what is printed was made from them. */
    private void attach(COSDictionary catalog) throws IOException {
        COSArray all = new COSArray();
        COSArray named = new COSArray();
        List<Original> byName = edition.originals().stream()
                .sorted(Comparator.comparing(Original::name))
                .toList();
        for (Original original : byName) {
            COSDictionary specification = specification(original);
            all.add(specification);
            named.add(new COSString(original.name()));
            named.add(specification);
        }
        COSDictionary files = Cos.direct();
        files.setItem(COSName.NAMES, named);
        COSDictionary names = Cos.direct();
        names.setItem("EmbeddedFiles", files);
        catalog.setItem(COSName.NAMES, names);
        catalog.setItem("AF", all);
    }

    private COSDictionary specification(Original original) throws IOException {
        COSStream file = file(original);
        COSDictionary places = Cos.direct();
        places.setItem(COSName.F, file);
        places.setItem(COSName.UF, file);
        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.FILESPEC);
        specification.setString(COSName.F, original.name());
        specification.setString(COSName.UF, original.name());
        specification.setString(COSName.DESC, original.described());
        specification.setName("AFRelationship", "Source");
        specification.setItem(COSName.EF, places);
        return specification;
    }

    private COSStream file(Original original) throws IOException {
        byte[] content = original.content();
        COSStream file = Packed.of(content).stream();
        file.setItem(COSName.TYPE, Cos.name("EmbeddedFile"));
        file.setName(COSName.SUBTYPE, original.type());
        COSDictionary parameters = Cos.direct();
        parameters.setInt(COSName.SIZE, content.length);
        parameters.setDate("ModDate", calendar());
        parameters.setItem("CheckSum", new COSString(checkSum(content)));
        file.setItem("Params", parameters);
        return file;
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
