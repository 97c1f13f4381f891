package org.conferral.sheet;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The pages of a sheet while they are written: text from top to bottom, each piece with its place in the structure. */
final class SheetWriting implements AutoCloseable {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 64;
    private static final float LABEL = 150;
    private static final float BODY = 10.5f;
    private static final float LEADING = 1.4f;

    private final PDDocument document;
    private final PDType0Font font;
    private final SheetText text;
    private final PDStructureElement root;
    private final COSArray parents = new COSArray();

    private PDPage page;
    private PDPageContentStream stream;
    private COSArray onPage;
    private float top;

    SheetWriting(PDDocument document) throws IOException {
        this.document = document;
        try (InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, letters, true);
        }
        text = new SheetText(font);
        PDStructureTreeRoot tree = new PDStructureTreeRoot();
        document.getDocumentCatalog().setStructureTreeRoot(tree);
        root = new PDStructureElement("Document", tree);
        tree.appendKid(root);
        begin();
    }

    void heading(String level, String words) throws IOException {
        boolean first = level.equals("H1");
        float size = first ? 22 : 13;
        room(size * 4);
        top -= first ? 0 : size;
        piece(level, MARGIN, size, words, page.getMediaBox().getWidth() - 2 * MARGIN);
        top -= size / 2;
    }

    void line(String label, String value) throws IOException {
        room(BODY * LEADING * 2);
        float start = top;
        piece("P", MARGIN, BODY, label, LABEL - BODY);
        float after = top;
        top = start;
        piece("P", MARGIN + LABEL, BODY, value, page.getMediaBox().getWidth() - 2 * MARGIN - LABEL);
        top = Math.min(after, top) - BODY / 2;
    }

    /** One piece of text, broken into lines where it is too long. */
    private void piece(String role, float left, float size, String words, float room) throws IOException {
        mark(role, words);
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(left, top - size);
        stream.setLeading(size * LEADING);
        for (String part : text.broken(words, size, room)) {
            stream.showText(part);
            stream.newLine();
            top -= size * LEADING;
        }
        stream.endText();
        stream.endMarkedContent();
    }

    private void mark(String role, String words) throws IOException {
        int number = onPage.size();
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, number);
        stream.beginMarkedContent(COSName.getPDFName(role), PDPropertyList.create(properties));
        PDStructureElement element = new PDStructureElement(role, root);
        element.setPage(page);
        element.setActualText(words);
        element.getCOSObject().setItem(COSName.K, COSInteger.get(number));
        root.appendKid(element);
        onPage.add(element);
    }

    private void room(float height) throws IOException {
        if (top - height < MARGIN) {
            end();
            begin();
        }
    }

    private void begin() throws IOException {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
        top = page.getMediaBox().getHeight() - MARGIN;
        onPage = new COSArray();
        int number = parents.size() / 2;
        page.setStructParents(number);
        parents.add(COSInteger.get(number));
        parents.add(onPage);
    }

    private void end() throws IOException {
        stream.close();
    }

    @Override
    public void close() throws IOException {
        end();
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        COSDictionary structure =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        structure.setItem(COSName.PARENT_TREE, tree);
        structure.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size() / 2);
    }
}
