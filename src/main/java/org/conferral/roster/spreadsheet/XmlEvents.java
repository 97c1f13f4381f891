package org.conferral.roster.spreadsheet;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Reads and writes the parts of a workbook event by event, so that what is not touched goes through as it is. */
final class XmlEvents {

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private XmlEvents() {}

    /** Takes one event after the other. */
    @FunctionalInterface
    interface Taker {
        void take(XMLEvent event) throws XMLStreamException;
    }

    static void each(InputStream part, Taker taker) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLEventReader reader = factory.createXMLEventReader(part);
        while (reader.hasNext()) {
            taker.take(reader.nextEvent());
        }
        reader.close();
    }

    static XMLEventWriter writer(OutputStream out) throws XMLStreamException {
        return XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, StandardCharsets.UTF_8.name());
    }

    /** The value of an attribute; empty when there is none. */
    static String attribute(StartElement element, String name) {
        Attribute attribute = element.getAttributeByName(new QName(name));
        return attribute == null ? "" : attribute.getValue();
    }

    /** An element with some attributes set and others dropped. */
    static XMLEvent with(StartElement element, Map<String, String> set, Set<String> dropped) {
        List<Attribute> attributes = new ArrayList<>();
        element.getAttributes().forEachRemaining(attribute -> {
            String name = attribute.getName().getLocalPart();
            boolean own = attribute.getName().getNamespaceURI().isEmpty();
            if (!own || !dropped.contains(name) && !set.containsKey(name)) {
                attributes.add(attribute);
            }
        });
        new TreeMap<>(set).forEach((name, value) -> attributes.add(EVENTS.createAttribute(name, value)));
        return EVENTS.createStartElement(element.getName(), attributes.iterator(), element.getNamespaces());
    }

    static void start(XMLEventWriter out, QName like, String name, Map<String, String> attributes)
            throws XMLStreamException {
        List<Attribute> list = new ArrayList<>();
        new TreeMap<>(attributes).forEach((key, value) -> list.add(EVENTS.createAttribute(key, value)));
        out.add(EVENTS.createStartElement(named(like, name), list.iterator(), null));
    }

    static void end(XMLEventWriter out, QName like, String name) throws XMLStreamException {
        out.add(EVENTS.createEndElement(named(like, name), null));
    }

    /** An element of the same vocabulary as another, with text. */
    static void element(XMLEventWriter out, QName like, String name, Map<String, String> attributes, String text)
            throws XMLStreamException {
        start(out, like, name, attributes);
        if (!text.isEmpty()) {
            out.add(EVENTS.createCharacters(text));
        }
        end(out, like, name);
    }

    private static QName named(QName like, String name) {
        return new QName(like.getNamespaceURI(), name, like.getPrefix());
    }
}
