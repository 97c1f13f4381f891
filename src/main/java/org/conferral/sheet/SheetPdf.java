package org.conferral.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Prints sheets: A4, tagged so that they can be read aloud, with their font and their attachment inside. */
public final class SheetPdf {

    private SheetPdf() {}

    public static byte[] of(Sheet sheet) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            describe(document, sheet);
            try (SheetWriting writing = new SheetWriting(document)) {
                writing.heading("H1", sheet.title());
                for (Sheet.Section section : sheet.sections()) {
                    writing.heading("H2", section.heading());
                    for (Sheet.Line line : section.lines()) {
                        writing.line(line.label(), line.value());
                    }
                }
            }
            attach(document, sheet.attachment(), calendar(sheet));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, Sheet sheet) {
        PDDocumentInformation about = document.getDocumentInformation();
        document.setDocumentId(sheet.made().toEpochMilli());
        about.setTitle(sheet.title());
        about.setCreator("Conferral");
        about.setCreationDate(calendar(sheet));
        document.getDocumentCatalog().setLanguage(sheet.language());
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
        PDViewerPreferences viewing = new PDViewerPreferences(new COSDictionary());
        viewing.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(viewing);
    }

    private static void attach(PDDocument document, Sheet.Attachment attachment, Calendar made) throws IOException {
        PDEmbeddedFile file =
                new PDEmbeddedFile(document, new ByteArrayInputStream(attachment.content()), COSName.FLATE_DECODE);
        file.setSubtype(attachment.mediaType());
        file.setSize(attachment.content().length);
        file.setCreationDate(made);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(attachment.name());
        specification.setFileUnicode(attachment.name());
        specification.setFileDescription(attachment.description());
        specification.setEmbeddedFile(file);
        specification.getCOSObject().setName("AFRelationship", "Source");
        PDEmbeddedFilesNameTreeNode leaf = new PDEmbeddedFilesNameTreeNode();
        leaf.setNames(Map.of(attachment.name(), specification));
        PDEmbeddedFilesNameTreeNode root = new PDEmbeddedFilesNameTreeNode();
        root.setKids(List.of(leaf));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(root);
        document.getDocumentCatalog().setNames(names);
    }

    private static Calendar calendar(Sheet sheet) {
        return GregorianCalendar.from(sheet.made().atZone(ZoneOffset.UTC));
    }
}
