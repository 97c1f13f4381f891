package planted.status;

import planted.verify.KnowsTheServer;

/** Planted: a circle with {@link KnowsTheServer}, and libraries in the wrong place. */
public class Circle {
    KnowsTheServer back;
    com.apicatalog.jsonld.JsonLdOptions options;
    org.apache.poi.ss.usermodel.Cell cell;
    jakarta.mail.Message message;
}
