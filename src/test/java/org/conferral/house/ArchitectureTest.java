package org.conferral.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Public;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house; each one is held against the house, and against a planted violation that proves it bites. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.conferral");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    private static final String[] CORE = core();

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        return rules("org.conferral").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_bites() {
        return rules("planted").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(PLANTED).hasViolation())
                                .as("no planted violation was found for: " + rule.getKey())
                                .isTrue()));
    }

    private static Map<String, ArchRule> rules(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "the core knows no server",
                noClasses()
                        .that()
                        .resideInAnyPackage(in(root, CORE))
                        .should()
                        .dependOnClassesThat(new DescribedPredicate<>("belong to the server") {
                            @Override
                            public boolean test(JavaClass type) {
                                return type.getPackageName().startsWith("jakarta.")
                                                && !type.getPackageName().startsWith("jakarta.json")
                                        || type.getPackageName().startsWith("org.primefaces");
                            }
                        }));
        rules.put(
                "the core knows nothing of the portal",
                noClasses()
                        .that()
                        .resideInAnyPackage(in(root, CORE))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".portal.."));
        rules.put(
                "the core does not look at the clock",
                noClasses()
                        .that()
                        .resideInAnyPackage(in(root, CORE))
                        .should()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDate.class, "now"));
        rules.put(
                "JSON-LD and cryptography libraries are in proof alone",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".proof..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "com.apicatalog..", "org.bouncycastle..", "com.nimbusds..", "org.erdtman.."));
        rules.put(
                "spreadsheet libraries are in roster.spreadsheet alone",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".roster.spreadsheet..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.apache.poi..", "de.siegmar.."));
        rules.put(
                "the PDF library is in sheet and in paper alone",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(root + ".sheet..", root + ".paper..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox.."));
        rules.put(
                "the library for languages is in platform alone",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".portal.platform..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.ibm.icu.."));
        rules.put(
                "the QR library is in qr alone",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".qr..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.google.zxing.."));
        rules.put(
                "the HTML sanitizer is in letter alone",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".letter..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.owasp.."));
        rules.put(
                "only the postman knows mail",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".portal.delivery..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("jakarta.mail.."));
        rules.put(
                "the launcher knows nothing of what it starts",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".launcher..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(in(
                                root,
                                "portal",
                                "credential",
                                "proof",
                                "status",
                                "roster",
                                "issuance",
                                "verify",
                                "letter",
                                "reading",
                                "baking",
                                "ledger",
                                "sheet",
                                "qr",
                                "paper")));
        rules.put(
                "nobody knows the launcher",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".launcher..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".launcher.."));
        rules.put(
                "component ids stay in pages",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".portal.platform..")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("org.primefaces.PrimeFaces"));
        rules.put(
                "features have no cycles",
                slices().matching(root + ".portal.(*)..").should().beFreeOfCycles());
        rules.put(
                "the core has no cycles",
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
        arrows(root, rules);
        rules.put(
                "names say something",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .haveNameMatching(".*(Impl|Service|Manager|Helper|Utils?|Dto|DTO)"));
        rules.put(
                "entities stay at home",
                classes().that().areAnnotatedWith(Entity.class).should().notBePublic());
        rules.put(
                "entities have no setters",
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .haveNameMatching("set[A-Z].*"));
        rules.put(
                "pages know boundaries only",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Page")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.persistence..",
                                "jakarta.transaction..",
                                "java.sql..",
                                "jakarta.mail..",
                                "org.apache.poi.."));
        rules.put(
                "pages have at most three injections",
                classes().that().haveSimpleNameEndingWith("Page").should(haveFewInjections()));
        rules.put(
                "the session knows who is signed in, nothing else",
                noClasses().should().beAnnotatedWith(SessionScoped.class));
        rules.put(
                "every boundary method says who may",
                classes()
                        .that()
                        .areAnnotatedWith(ApplicationScoped.class)
                        .and()
                        .areAnnotatedWith(jakarta.transaction.Transactional.class)
                        .and()
                        .resideOutsideOfPackages(root + ".portal.platform..", root + ".portal.audit..")
                        .and()
                        .arePublic()
                        .should(sayWhoMay()));
        return rules;
    }

    /** Arrows between features run downward only. */
    private static void arrows(String root, Map<String, ArchRule> rules) {
        String[] order = {
            "platform",
            "audit",
            "identity",
            "catalog",
            "intake",
            "evidence",
            "issuing",
            "delivery",
            "record",
            "wallet",
            "privacy",
            "registry",
            "home"
        };
        for (int low = 0; low < order.length - 1; low++) {
            String[] above = new String[order.length - low - 1];
            for (int high = low + 1; high < order.length; high++) {
                above[high - low - 1] = root + ".portal." + order[high] + "..";
            }
            rules.put(
                    order[low] + " does not look up",
                    noClasses()
                            .that()
                            .resideInAPackage(root + ".portal." + order[low] + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(above));
        }
    }

    private static ArchCondition<JavaClass> haveFewInjections() {
        return new ArchCondition<>("have few injected fields") {
            @Override
            public void check(JavaClass page, ConditionEvents events) {
                long injected = page.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .count();
                events.add(new SimpleConditionEvent(
                        page, injected <= 3, page.getName() + " has " + injected + " injections"));
            }
        };
    }

    private static ArchCondition<JavaClass> sayWhoMay() {
        return new ArchCondition<>("carry @Allowed or @Public on every public method") {
            @Override
            public void check(JavaClass boundary, ConditionEvents events) {
                boundary.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(method -> !observes(method))
                        .forEach(method -> events.add(new SimpleConditionEvent(
                                method,
                                method.isAnnotatedWith(Allowed.class) || method.isAnnotatedWith(Public.class),
                                method.getFullName() + " says nothing about who may call it")));
            }
        };
    }

    private static boolean observes(JavaMethod method) {
        return method.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class));
    }

    private static String[] in(String root, String... packages) {
        return Stream.of(packages).map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    private static String[] core() {
        return new String[] {
            "credential",
            "proof",
            "status",
            "roster",
            "issuance",
            "verify",
            "letter",
            "reading",
            "baking",
            "ledger",
            "sheet",
            "qr",
            "paper"
        };
    }
}
