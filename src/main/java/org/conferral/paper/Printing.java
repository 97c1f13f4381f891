package org.conferral.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.conferral.qr.QrCode;

/** One document in the press: its leaves, its structure and the letters it uses, until it is bound. */
final class Printing {

    private final Look look;
    private final Locale language;
    private final boolean fromRight;
    private final Typecase letters = new Typecase();
    private final COSDictionary tree = new COSDictionary();
    private final Tag root = Tag.root(tree);
    private final List<Leaf> leaves = new ArrayList<>();

    Printing(Look look, Locale language) {
        this.look = look;
        this.language = language;
        this.fromRight = language.getLanguage().equals("ar");
    }

    Look look() {
        return look;
    }

    Tag root() {
        return root;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    Leaf leaf(float width, float height) {
        Leaf leaf = new Leaf(width, height, fromRight, letters);
        leaves.add(leaf);
        return leaf;
    }

    Setting setting(Style style, float size) {
        return new Setting(letters, style, size, fromRight);
    }

    boolean isLacking() {
        return letters.isLacking();
    }

    /**
     * Lines from the top of a place downward.
     *
     * @param words what the lines say; told to readers when it reads otherwise as drawn
     */
    void put(Leaf leaf, Tag tag, Setting setting, List<Setting.Line> lines, String words, Place place, Tint tint) {
        if (!drawn(lines).equals(withoutSpaces(words))) {
            tag.says(words);
        }
        put(leaf, tag, setting, lines, place, tint);
    }

    /** Lines that are read as they are drawn. */
    void put(Leaf leaf, Tag tag, Setting setting, List<Setting.Line> lines, Place place, Tint tint) {
        leaf.open(tag);
        write(leaf, setting, lines, place, tint);
        leaf.close();
    }

    /** Lines as part of what is open on the leaf. */
    void write(Leaf leaf, Setting setting, List<Setting.Line> lines, Place place, Tint tint) {
        float baseline = place.top() - setting.size();
        for (Setting.Line line : lines) {
            leaf.text(setting, line, place.x(), place.room(), place.align(), baseline, tint);
            baseline -= setting.leading();
        }
    }

    private static String drawn(List<Setting.Line> lines) {
        StringBuilder drawn = new StringBuilder();
        lines.forEach(line -> drawn.append(withoutSpaces(line.seen())));
        return drawn.toString();
    }

    private static String withoutSpaces(String words) {
        return words.replaceAll("\\s+", "");
    }

    /** The code that opens an address, with what it is in words. */
    void code(Leaf leaf, String address, String alternative, Place place) {
        float side = place.room();
        float low = place.top() - side;
        Tag figure = figure(leaf, alternative, place);
        leaf.open(figure);
        leaf.code(QrCode.of(address), place.x(), low, side, Tint.BLACK);
        leaf.close();
    }

    /** The institution's initials in a ring. */
    void seal(Leaf leaf, String name, String alternative, Place place) {
        float radius = place.room() / 2;
        Setting setting = setting(Style.DISPLAY, radius * 0.72f);
        Tag figure = figure(leaf, alternative, place);
        leaf.open(figure);
        float middle = place.top() - radius;
        leaf.ring(place.x() + radius, middle, radius - 1, 1.6f, look.accent());
        leaf.ring(place.x() + radius, middle, radius - 4, 0.6f, look.accent());
        Setting.Line initials = setting.line(Initials.of(name));
        float baseline = middle - setting.size() * 0.36f;
        leaf.text(setting, initials, place.x(), place.room(), Align.CENTRE, baseline, look.accent());
        leaf.close();
    }

    private Tag figure(Leaf leaf, String alternative, Place place) {
        float side = place.room();
        return root.child("Figure")
                .describes(alternative)
                .with("Layout", "BBox", leaf.edges(place.x(), place.top() - side, side, side));
    }

    byte[] bind(Edition edition) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.setVersion(1.7f);
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            bindLeaves(catalog, (COSDictionary) catalog.getDictionaryObject(COSName.PAGES));
            bindStructure(catalog);
            new Archive(edition, language.toLanguageTag()).describe(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    private void bindLeaves(COSDictionary catalog, COSDictionary pages) throws IOException {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, letters.fonts());
        COSArray kids = new COSArray();
        for (int i = 0; i < leaves.size(); i++) {
            leaves.get(i).finish(pages, resources, i);
            kids.add(leaves.get(i).page());
        }
        pages.setItem(COSName.KIDS, kids);
        pages.setInt(COSName.COUNT, kids.size());
        catalog.setItem(COSName.PAGES, pages);
    }

    private void bindStructure(COSDictionary catalog) {
        COSArray numbers = new COSArray();
        for (int i = 0; i < leaves.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(leaves.get(i).owners());
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        tree.setItem(COSName.PARENT_TREE, parents);
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, leaves.size());
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tree);
        COSDictionary marked = Cos.direct();
        marked.setBoolean("Marked", true);
        catalog.setItem("MarkInfo", marked);
    }
}
