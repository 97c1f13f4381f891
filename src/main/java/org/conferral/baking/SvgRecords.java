package org.conferral.baking;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.conferral.baking.PictureProblem.Reason;

/** The records in a drawn picture; nothing outside it is ever asked for, and a program in it is not put up with. */
final class SvgRecords {

    static final String SVG = "http://www.w3.org/2000/svg";

    private static final int DEEPEST = 256;
    /** A document type may be named, as drawing programs do, but it may bring nothing along. */
    private static final Pattern DEFINITIONS =
            Pattern.compile("<!ENTITY|<!DOCTYPE[^>\\[]*\\[", Pattern.CASE_INSENSITIVE);

    private final XMLStreamReader reader;
    private final List<Baked> found = new ArrayList<>();
    private int depth;

    private SvgRecords(XMLStreamReader reader) {
        this.reader = reader;
    }

    static List<Baked> of(byte[] svg) throws PictureProblem {
        String text = text(svg);
        try {
            SvgRecords records = new SvgRecords(factory().createXMLStreamReader(new StringReader(text)));
            records.walk();
            return records.found;
        } catch (XMLStreamException broken) {
            throw new PictureProblem(Reason.DAMAGED);
        }
    }

    /** The text of the picture, with nothing in it that defines further text. */
    static String text(byte[] svg) throws PictureProblem {
        String text = Letters.of(svg, StandardCharsets.UTF_8);
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!bare.stripLeading().startsWith("<")) {
            throw new PictureProblem(Reason.NOT_A_PICTURE);
        }
        if (DEFINITIONS.matcher(bare).find()) {
            throw new PictureProblem(Reason.DEFINITIONS);
        }
        return bare;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private void walk() throws XMLStreamException, PictureProblem {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                enter();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void enter() throws XMLStreamException, PictureProblem {
        boolean root = depth == 0;
        if (root && !(SVG.equals(reader.getNamespaceURI()) && "svg".equals(reader.getLocalName()))) {
            throw new PictureProblem(Reason.NOT_A_PICTURE);
        }
        if (++depth > DEEPEST) {
            throw new PictureProblem(Reason.TOO_DEEP);
        }
        if (isProgram()) {
            throw new PictureProblem(Reason.SCRIPT);
        }
        Optional<Inscription> inscription = Arrays.stream(Inscription.values())
                .filter(kind -> kind.isElement(reader.getNamespaceURI(), reader.getLocalName()))
                .findFirst();
        if (inscription.isPresent()) {
            take(inscription.get());
        }
    }

    /** A record stands in the element, or, when it is a signed token or an address, beside it. */
    private void take(Inscription inscription) throws XMLStreamException {
        Optional<String> beside = Optional.ofNullable(reader.getAttributeValue(null, "verify"));
        String inside = reader.getElementText();
        depth--;
        found.add(new Baked(inscription, inside.isBlank() ? beside.orElse("") : inside));
    }

    private boolean isProgram() {
        if (reader.getLocalName().equalsIgnoreCase("script")) {
            return true;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String value = reader.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
            if (reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT).startsWith("on")
                    || value.startsWith("javascript:")) {
                return true;
            }
        }
        return false;
    }
}
