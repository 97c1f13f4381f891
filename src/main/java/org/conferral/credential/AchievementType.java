package org.conferral.credential;

import java.util.List;

/** The kind of thing that was achieved: a term of the standard, or the institution's own with the prefix "ext:". */
public record AchievementType(String value) {

    private static final Vocabulary VOCABULARY = new Vocabulary(
            "achievementType",
            "Achievement",
            "ApprenticeshipCertificate",
            "Assessment",
            "Assignment",
            "AssociateDegree",
            "Award",
            "Badge",
            "BachelorDegree",
            "Certificate",
            "CertificateOfCompletion",
            "Certification",
            "CommunityService",
            "Competency",
            "Course",
            "CoCurricular",
            "Degree",
            "Diploma",
            "DoctoralDegree",
            "Fieldwork",
            "GeneralEducationDevelopment",
            "JourneymanCertificate",
            "LearningProgram",
            "License",
            "Membership",
            "ProfessionalDoctorate",
            "QualityAssuranceCredential",
            "MasterCertificate",
            "MasterDegree",
            "MicroCredential",
            "ResearchDoctorate",
            "SecondarySchoolDiploma");

    public AchievementType {
        VOCABULARY.check(value);
    }

    /** The terms of the standard, in its order; others begin with "ext:". */
    public static List<String> known() {
        return VOCABULARY.terms();
    }

    public static boolean allows(String value) {
        return VOCABULARY.allows(value);
    }
}
