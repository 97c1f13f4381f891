package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.jspecify.annotations.Nullable;

/** Where a record that was wrong is filled in anew, looked at, and issued in the place of the old one. */
@Named
@RequestScoped
public class CorrectPage {

    @Inject
    private Correcting correcting;

    @Inject
    private Credentials credentials;

    @Inject
    private HttpServletRequest request;

    private String id = Address.parameter("id");
    private String reason;
    private CredentialView credential;
    private CorrectionSheet sheet;
    private CorrectionPreview preview;
    private List<CorrectionProblem> problems = List.of();

    public CredentialView getCredential() {
        if (credential == null) {
            credential = credentials.find(id);
        }
        return credential;
    }

    /** The values as they were filled in, or as the record was made from them. */
    public CorrectionSheet getSheet() {
        if (sheet == null) {
            sheet = correcting.sheet(id).filled(value -> value.reading(given(value)));
        }
        return sheet;
    }

    /** Shows what would come of it. */
    public void look() {
        preview = correcting.preview(id, getSheet().entered());
        problems = preview.problems();
    }

    public @Nullable String issue() {
        return correcting.correctRows(id, getSheet().entered(), reason).fold(CorrectPage::done, this::explain);
    }

    private static String done(CredentialView issued) {
        return FlashMessages.after("issuing/credential?id=" + issued.id(), "issuing", "correct.done");
    }

    private @Nullable String explain(List<CorrectionProblem> why) {
        problems = why;
        return null;
    }

    private String given(CorrectionSheet.Value value) {
        String given = request.getParameter(value.name());
        return given == null ? value.value() : given;
    }

    public List<CorrectionProblem> getProblems() {
        return problems;
    }

    /** Whether one of the problems is about this value. */
    public boolean isWrong(CorrectionSheet.Value value) {
        return problems.stream().anyMatch(problem -> problem.isAbout(value));
    }

    public CorrectionPreview getPreview() {
        return preview;
    }

    public boolean isDrafted() {
        return preview != null && preview.document().isPresent();
    }

    /** Whether it can be issued: it was looked at, or was just sent off. */
    public boolean isIssuable() {
        return isDrafted() || request.getParameter("correct:issue") != null;
    }

    /** The record as it stands beside the corrected one. */
    public ComparedRecord getCompared() {
        return ComparedRecord.of(
                getCredential().bytes().map(RecordCard::of).orElseThrow().reading(),
                preview.document().map(RecordCard::of).orElseThrow().reading());
    }

    public String getId() {
        return id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
