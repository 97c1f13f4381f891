package org.conferral.portal.catalog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.conferral.portal.platform.Refusal;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Looks into an uploaded picture; its name and declared type are not believed. */
final class PictureInspection {

    static final int LARGEST = 1_048_576;
    private static final int WIDEST = 4096;
    private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";
    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int PNG_HEADER = 24;
    private static final Set<String> REFUSED_ELEMENTS = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "embed",
            "object",
            "handler",
            "listener",
            "audio",
            "video",
            "set",
            "animate");
    private static final Pattern OUTSIDE = Pattern.compile(
            "url\\(\\s*['\"]?(?!\\s*['\"]?#)|@import|expression\\(|javascript:", Pattern.CASE_INSENSITIVE);

    private PictureInspection() {}

    /** The picture, or a refusal that says what is wrong with it. */
    static Picture of(byte[] content) {
        if (content.length == 0) {
            throw Refusal.invalid("catalog.image.empty");
        }
        if (content.length > LARGEST) {
            throw Refusal.invalid("catalog.image.large");
        }
        return isPng(content) ? png(content) : svg(content);
    }

    private static boolean isPng(byte[] content) {
        return content.length > PNG_HEADER
                && Arrays.equals(PNG_SIGNATURE, Arrays.copyOf(content, PNG_SIGNATURE.length));
    }

    private static Picture png(byte[] content) {
        int width = ByteBuffer.wrap(content).getInt(16);
        int height = ByteBuffer.wrap(content).getInt(20);
        if (width < 1 || height < 1 || width > WIDEST || height > WIDEST) {
            throw Refusal.invalid("catalog.image.dimensions");
        }
        try {
            if (ImageIO.read(new ByteArrayInputStream(content)) == null) {
                throw Refusal.invalid("catalog.image.unreadable");
            }
        } catch (IOException | RuntimeException broken) {
            throw Refusal.invalid("catalog.image.unreadable");
        }
        return new Picture(Picture.PNG, content);
    }

    private static Picture svg(byte[] content) {
        Document document;
        try {
            document = builder().parse(new ByteArrayInputStream(content));
        } catch (SAXException | IOException broken) {
            throw Refusal.invalid("catalog.image.unreadable");
        }
        Element root = document.getDocumentElement();
        if (!SVG_NAMESPACE.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
            throw Refusal.invalid("catalog.image.unreadable");
        }
        inspect(document);
        return new Picture(Picture.SVG, content);
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void inspect(Node node) {
        if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
            throw Refusal.invalid("catalog.image.active");
        }
        if (node instanceof Element element) {
            inspectElement(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            inspect(child);
        }
    }

    private static void inspectElement(Element element) {
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        boolean outsideStyle = "style".equals(name)
                && OUTSIDE.matcher(element.getTextContent()).find();
        if (REFUSED_ELEMENTS.contains(name) || name.startsWith("animate") || outsideStyle) {
            throw Refusal.invalid("catalog.image.active");
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            inspectAttribute((Attr) attributes.item(i));
        }
    }

    private static void inspectAttribute(Attr attribute) {
        String name = attribute.getLocalName().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip();
        boolean outsideLink =
                "href".equals(name) && !value.startsWith("#") && !value.startsWith("data:image/png;base64,");
        if (name.startsWith("on")
                || outsideLink
                || "src".equals(name)
                || OUTSIDE.matcher(value).find()) {
            throw Refusal.invalid("catalog.image.active");
        }
    }
}
