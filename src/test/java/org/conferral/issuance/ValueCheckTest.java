package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.conferral.issuance.LintFinding.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueCheckTest {

    private static List<LintFinding> look(String kind, String value) {
        Findings findings = new Findings();
        new ValueCheck(findings)
                .check(Json.createReader(new StringReader(value)).readValue(), kind, "/x");
        return findings.all();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            number;          4.5
            flag;            true
            flag;            false
            uri;             "urn:uuid:01900000-0000-7000-8000-000000000001"
            uri;             `"data:image/png;base64,AA=="`
            date;            "2026-01-05T09:00:00Z"
            date;            "2026-01-05T09:00:00+01:00"
            day;             "2000-02-29"
            text;            "Words"
            achievementType; "Course"
            achievementType; "ext:Bootcamp"
            resultType;      "LetterGrade"
            targetType;      "CTDL"
            identifierType;  "emailAddress"
            resultStatus;    "Completed"
            associationType; "isPartOf"
            endorsement;     {"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],"id":"urn:x:1","type":["VerifiableCredential","EndorsementCredential"],"name":"E","issuer":{"id":"did:web:a.example","type":["Profile"]},"validFrom":"2026-01-05T09:00:00Z","credentialSubject":{"id":"urn:x:2","type":["EndorsementSubject"]}}
            """)
    void what_is_as_its_kind_asks_passes(String kind, String value) {
        assertThat(look(kind, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            VALUE_WRONG;       number;          "4.5"
            VALUE_WRONG;       flag;            "true"
            VALUE_WRONG;       uri;             "records/1"
            VALUE_WRONG;       uri;             "https://a.example/a b"
            VALUE_WRONG;       uri;             5
            DATE_WITHOUT_ZONE; date;            "2026-01-05T09:00:00"
            VALUE_WRONG;       day;             "29.2.2000"
            VALUE_EMPTY;       text;            "  "
            VALUE_WRONG;       text;            5
            TERM_UNKNOWN;      achievementType; "Bootcamp"
            TERM_UNKNOWN;      resultType;      "Stars"
            TERM_UNKNOWN;      targetType;      "Unheard"
            TERM_UNKNOWN;      identifierType;  "shoeSize"
            TERM_UNKNOWN;      resultStatus;    "Nearly"
            TERM_UNKNOWN;      associationType; "likes"
            VALUE_WRONG;       endorsement;     "words"
            VALUE_WRONG;       endorsement;     {"type":["VerifiableCredential"]}
            """)
    void what_is_not_is_told(Code code, String kind, String value) {
        assertThat(look(kind, value))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(code))
                .satisfies(finding -> assertThat(finding.pointer()).isEqualTo("/x"));
    }
}
