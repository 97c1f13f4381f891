package org.conferral.paper;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** An element of the structure that a document is read aloud by (ISO 32000-1, 14.7). */
final class Tag {

    private final String role;
    private final COSDictionary element = new COSDictionary();
    private final COSArray kids = new COSArray();
    private Leaf home;

    private Tag(String role, COSBase parent) {
        this.role = role;
        element.setItem(COSName.TYPE, Cos.name("StructElem"));
        element.setName(COSName.S, role);
        element.setItem(COSName.P, parent);
        element.setItem(COSName.K, kids);
    }

    static Tag root(COSDictionary tree) {
        Tag root = new Tag("Document", tree);
        tree.setItem(COSName.K, root.element);
        return root;
    }

    Tag child(String childRole) {
        Tag child = new Tag(childRole, element);
        kids.add(child.element);
        return child;
    }

    String role() {
        return role;
    }

    COSDictionary element() {
        return element;
    }

    /** A mark on a page is part of this element. */
    void owns(Leaf leaf, int number) {
        if (home == null) {
            home = leaf;
            element.setItem(COSName.PG, leaf.page());
        }
        if (home == leaf) {
            kids.add(COSInteger.get(number));
            return;
        }
        COSDictionary mark = Cos.direct();
        mark.setItem(COSName.TYPE, Cos.name("MCR"));
        mark.setItem(COSName.PG, leaf.page());
        mark.setInt(COSName.MCID, number);
        kids.add(mark);
    }

    /** The words as they are meant, where what is drawn reads otherwise. */
    Tag says(String words) {
        element.setString(COSName.ACTUAL_TEXT, words);
        return this;
    }

    /** What a picture shows, for those who do not see it. */
    Tag describes(String words) {
        element.setString(COSName.ALT, words);
        return this;
    }

    /** With an attribute; all those of one element are of one owner. */
    Tag with(String owner, String attribute, COSBase value) {
        COSDictionary attributes =
                element.getDictionaryObject(COSName.A) instanceof COSDictionary given ? given : Cos.direct();
        attributes.setName(COSName.O, owner);
        attributes.setItem(attribute, value);
        element.setItem(COSName.A, attributes);
        return this;
    }
}
