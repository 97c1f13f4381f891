package org.conferral.issuance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.conferral.issuance.Shape.Typing;

/** The classes of Open Badges 3.0 and CLR 2.0 as tables, after the published schemas. */
final class Shapes {

    private static final Map<String, Shape> BY_NAME = new HashMap<>();

    private static final String ENDORSED = "endorsement:endorsement* endorsementJwt:text* ";

    private static final String CREDENTIAL =
            "id:uri! issuer:Profile! validFrom:date! validUntil:date awardedDate:date description:text"
                    + " image:Image credentialSchema:CredentialSchema* credentialStatus:CredentialStatus refreshService:Pointer"
                    + " termsOfUse:Terms* evidence:Evidence* proof:Proof* "
                    + ENDORSED;

    static {
        open("ClrCredential", CREDENTIAL + "name:text! partial:flag credentialSubject:ClrSubject!");
        open("AchievementCredential", CREDENTIAL + "name:text credentialSubject:AchievementSubject!");
        open(
                "ClrSubject",
                "id:uri identifier:IdentityObject* achievement:Achievement* verifiableCredential:AchievementCredential*!"
                        + " association:Association*");
        open(
                "AchievementSubject",
                "id:uri identifier:IdentityObject* achievement:Achievement! activityStartDate:date activityEndDate:date"
                        + " creditsEarned:number image:Image licenseNumber:text narrative:text result:Result* role:text"
                        + " source:Profile term:text");
        open(
                "Achievement",
                ENDORSED
                        + "id:uri! name:text! description:text! criteria:Criteria! achievementType:achievementType humanCode:text"
                        + " fieldOfStudy:text specialization:text creditsAvailable:number inLanguage:text version:text tag:text*"
                        + " image:Image creator:Profile alignment:Alignment* resultDescription:ResultDescription* related:Related*"
                        + " otherIdentifier:IdentifierEntry*");
        open(
                "Alignment",
                "targetName:text! targetUrl:uri! targetCode:text targetDescription:text targetFramework:text targetType:targetType");
        open(
                "ResultDescription",
                "id:uri! name:text! resultType:resultType! allowedValue:text* requiredLevel:uri requiredValue:text valueMin:text"
                        + " valueMax:text rubricCriterionLevel:RubricCriterionLevel* alignment:Alignment*");
        open("RubricCriterionLevel", "id:uri! name:text! level:text points:text description:text alignment:Alignment*");
        open("Result", "resultDescription:uri value:text achievedLevel:uri status:resultStatus alignment:Alignment*");
        open("Related", "id:uri! inLanguage:text version:text");
        open("Evidence", "id:uri name:text description:text narrative:text genre:text audience:text");
        open(
                "Profile",
                ENDORSED
                        + "id:uri! name:text url:uri description:text phone:text email:text image:Image address:Address"
                        + " otherIdentifier:IdentifierEntry* official:text parentOrg:Profile familyName:text givenName:text"
                        + " additionalName:text patronymicName:text honorificPrefix:text honorificSuffix:text"
                        + " familyNamePrefix:text dateOfBirth:day");
        open(
                "Address",
                "streetAddress:text postOfficeBoxNumber:text addressLocality:text addressRegion:text postalCode:text"
                        + " addressCountry:text addressCountryCode:text geo:GeoCoordinates");
        open("GeoCoordinates", "latitude:number! longitude:number!");
        closed("Image", "id:uri! caption:text");
        closed("IdentityObject", "hashed:flag! identityHash:text! identityType:identifierType! salt:text");
        closed("IdentifierEntry", "identifier:text! identifierType:identifierType!");
        closed("Association", "associationType:associationType! sourceId:uri! targetId:uri!");
        untyped("Criteria", "id:uri narrative:text");
        untyped("CredentialSchema", "id:uri! type:text!");
        untyped("CredentialStatus", "id:uri! type:text!");
        untyped("Pointer", "id:uri! type:text!");
        untyped("Terms", "id:uri type:text!");
        untyped("Proof", "type:text!");
    }

    private Shapes() {}

    static Optional<Shape> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static void open(String name, String words) {
        BY_NAME.put(name, Shape.of(name, Typing.AMONG_TYPES, words));
    }

    private static void closed(String name, String words) {
        BY_NAME.put(name, Shape.of(name, Typing.ONE_TEXT, words));
    }

    private static void untyped(String name, String words) {
        BY_NAME.put(name, Shape.of(name, Typing.NONE, words));
    }
}
