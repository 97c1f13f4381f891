package org.conferral.baking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.conferral.baking.PictureProblem.Reason;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A drawn picture that is given a record to carry. */
final class SvgBaking {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final String END_OF_LITERAL = "]]>";

    private SvgBaking() {}

    static byte[] with(byte[] svg, Inscription inscription, String document) throws PictureProblem {
        if (NOT_IN_XML.matcher(document).find()) {
            throw new PictureProblem(Reason.LETTERS);
        }
        SvgRecords.of(svg); // refuses what is too deep, holds a program, or is no drawing
        Document picture = parse(SvgRecords.text(svg));
        Arrays.stream(Inscription.values()).forEach(kind -> remove(picture, kind));
        Element root = picture.getDocumentElement();
        String name = inscription.prefix() + ":" + inscription.element();
        root.setAttributeNS(
                XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + inscription.prefix(), inscription.namespace());
        Element record = picture.createElementNS(inscription.namespace(), name);
        if (document.startsWith("{")) {
            literal(record, document);
        } else {
            record.setAttribute("verify", document);
        }
        root.insertBefore(record, root.getFirstChild());
        return bytes(picture);
    }

    /** A literal may not hold its own end, so it is cut in two there. */
    private static void literal(Element record, String text) {
        String rest = text;
        for (int end = rest.indexOf(END_OF_LITERAL); end >= 0; end = rest.indexOf(END_OF_LITERAL)) {
            record.appendChild(record.getOwnerDocument().createCDATASection(rest.substring(0, end + 2)));
            rest = rest.substring(end + 2);
        }
        record.appendChild(record.getOwnerDocument().createCDATASection(rest));
    }

    private static void remove(Document picture, Inscription kind) {
        NodeList old = picture.getElementsByTagNameNS(kind.namespace(), kind.element());
        while (old.getLength() > 0) {
            old.item(0).getParentNode().removeChild(old.item(0));
        }
        Element root = picture.getDocumentElement();
        if (kind.namespace().equals(root.getAttribute("xmlns:" + kind.prefix()))) {
            root.removeAttribute("xmlns:" + kind.prefix());
        }
    }

    private static Document parse(String svg) throws PictureProblem {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return builder.parse(new InputSource(new StringReader(svg)));
        } catch (SAXException | IOException broken) {
            throw new PictureProblem(Reason.DAMAGED);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Document picture) throws PictureProblem {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            picture.setXmlStandalone(true);
            transformer.transform(new DOMSource(picture), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException broken) {
            throw new PictureProblem(Reason.DAMAGED);
        }
    }
}
