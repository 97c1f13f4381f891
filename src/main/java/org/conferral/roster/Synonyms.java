package org.conferral.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Headings that schools commonly use for a field. A heading counts only when it is the same as a whole, never when it merely contains one. */
final class Synonyms {

    private static final Map<RosterField, Set<String>> NAMES = new EnumMap<>(RosterField.class);

    static {
        names(
                RosterField.LEARNER_ID,
                "Student ID",
                "Student number",
                "Student no",
                "Student code",
                "Student identifier",
                "Learner ID",
                "Learner number",
                "Learner no",
                "Learner identifier",
                "Matric no",
                "Matric number",
                "Matriculation no",
                "Matriculation number",
                "Matrikelnummer",
                "Enrolment no",
                "Enrolment number",
                "Enrollment no",
                "Enrollment number",
                "Roll no",
                "Roll number",
                "Campus ID",
                "Institution ID",
                "SIS ID");
        names(
                RosterField.GIVEN_NAME,
                "First name",
                "Given name",
                "Given names",
                "Forename",
                "Forenames",
                "Firstname",
                "Student first name",
                "Learner first name",
                "Vorname");
        names(
                RosterField.FAMILY_NAME,
                "Last name",
                "Surname",
                "Family name",
                "Lastname",
                "Student last name",
                "Learner last name",
                "Nachname");
        names(
                RosterField.EMAIL,
                "Email",
                "E-mail",
                "Email address",
                "E-mail address",
                "Mail",
                "Mail address",
                "Student email",
                "Student email address",
                "Learner email",
                "Learner email address",
                "Email ID");
        names(
                RosterField.BIRTH_DATE,
                "Date of birth",
                "Birth date",
                "Birthdate",
                "Birthday",
                "DOB",
                "Born",
                "Student date of birth",
                "Geburtsdatum");
        names(
                RosterField.ACHIEVEMENT_CODE,
                "Achievement code",
                "Achievement",
                "Achievement ID",
                "Course code",
                "Course ID",
                "Course no",
                "Course number",
                "Subject code",
                "Module code",
                "Module ID",
                "Unit code",
                "Class code");
        names(
                RosterField.AWARD_DATE,
                "Award date",
                "Awarded",
                "Awarded on",
                "Date awarded",
                "Date of award",
                "Completion date",
                "Completed on",
                "Date completed",
                "Date of completion",
                "Conferral date",
                "Date conferred",
                "Issue date",
                "Date of issue",
                "Achieved on",
                "Date achieved");
        names(
                RosterField.GRADE,
                "Grade",
                "Final grade",
                "Course grade",
                "Letter grade",
                "Mark",
                "Marks",
                "Result",
                "Score",
                "Final mark",
                "Final score");
        names(
                RosterField.CREDITS,
                "Credits",
                "Credit",
                "Credit hours",
                "Credits earned",
                "Earned credits",
                "Credit points",
                "Credit value",
                "ECTS",
                "ECTS credits",
                "Units earned");
        names(
                RosterField.TERM,
                "Term",
                "Semester",
                "Academic term",
                "Session",
                "Academic session",
                "Term name",
                "Quarter",
                "Trimester",
                "Academic period");
        names(RosterField.LEVEL, "Level", "Rubric level", "Level achieved", "Performance level", "Proficiency");
        names(RosterField.EVIDENCE, "Evidence", "Evidence link", "Portfolio", "Portfolio link", "Proof");
        names(
                RosterField.EVIDENCE_FILE,
                "Evidence file",
                "Evidence files",
                "File",
                "File name",
                "Filename",
                "Attachment");
        names(RosterField.NARRATIVE, "Narrative", "Remarks for the record", "Citation");
        names(RosterField.ROLE, "Role", "Position");
        names(RosterField.SOURCE, "Assessed by", "Assessor", "Source");
        names(RosterField.LICENSE_NUMBER, "License number", "Licence number", "License no", "Licence no");
        names(RosterField.ACTIVITY_START, "Start date", "Started on", "Begin date", "From");
        names(RosterField.ACTIVITY_END, "End date", "Ended on");
        names(RosterField.VALID_UNTIL, "Valid until", "Expires", "Expires on", "Expiry date", "Expiration date");
    }

    private Synonyms() {}

    static boolean of(RosterField field, String normalName) {
        return NAMES.getOrDefault(field, Set.of()).contains(normalName);
    }

    private static void names(RosterField field, String... names) {
        NAMES.put(field, List.of(names).stream().map(HeaderName::normal).collect(Collectors.toUnmodifiableSet()));
    }
}
