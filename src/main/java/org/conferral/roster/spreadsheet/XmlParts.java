package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.conferral.roster.FileCode;
import org.conferral.roster.UnusableFile;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the parts of a workbook with everything switched off that could reach out of them. */
final class XmlParts {

    private XmlParts() {}

    static void parse(InputStream part, DefaultHandler handler) {
        try (InputStream in = part) {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(in, handler);
        } catch (EnoughRead wanted) {
            // the sink has all it wants
        } catch (SAXException | IOException broken) {
            throw new UnusableFile(isBomb(broken) ? FileCode.UNPACKS_TOO_LARGE : FileCode.CORRUPT);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isBomb(Exception broken) {
        return String.valueOf(broken.getMessage()).contains("Zip bomb");
    }

    /** Stops the parser in the middle of a part. */
    static final class EnoughRead extends RuntimeException {
        private static final long serialVersionUID = 1;

        EnoughRead() {
            super(null, null, false, false);
        }
    }
}
