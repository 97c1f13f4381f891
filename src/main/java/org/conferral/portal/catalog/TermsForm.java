package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.FormText.clean;

import java.io.Serializable;

/** What all records of a template say alike, while it is being edited. */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean partial;
    private String validMonths = "";
    private String lastDay = "";
    private String url = "";
    private String type = "";
    private boolean refreshable;

    static TermsForm of(TemplateTerms terms) {
        TermsForm form = new TermsForm();
        form.partial = terms.partial();
        form.validMonths = terms.validMonths();
        form.lastDay = terms.lastDay();
        form.url = terms.url();
        form.type = terms.type();
        form.refreshable = terms.refreshable();
        return form;
    }

    TemplateTerms terms() {
        return new TemplateTerms(partial, clean(validMonths), clean(lastDay), clean(url), clean(type), refreshable);
    }

    /** Whether any of it is filled in. */
    public boolean isFilled() {
        return !terms().equals(TemplateTerms.NONE);
    }

    public boolean isPartial() {
        return partial;
    }

    public void setPartial(boolean partial) {
        this.partial = partial;
    }

    public boolean isRefreshable() {
        return refreshable;
    }

    public void setRefreshable(boolean refreshable) {
        this.refreshable = refreshable;
    }

    public String getValidMonths() {
        return validMonths;
    }

    public void setValidMonths(String validMonths) {
        this.validMonths = validMonths;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }
}
