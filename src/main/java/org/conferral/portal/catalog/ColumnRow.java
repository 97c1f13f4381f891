package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.FormText.clean;

import java.io.Serializable;

/** A roster column while it is being edited. */
public class ColumnRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String field = "";
    private boolean required;

    static ColumnRow of(ColumnDraft column) {
        ColumnRow row = new ColumnRow();
        row.name = column.name();
        row.field = column.field();
        row.required = column.required();
        return row;
    }

    ColumnDraft draft() {
        return new ColumnDraft(clean(name), clean(field), required);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }
}
