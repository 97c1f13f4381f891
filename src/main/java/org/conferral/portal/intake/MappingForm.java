package org.conferral.portal.intake;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conferral.roster.Choices;
import org.conferral.roster.DateOrder;
import org.conferral.roster.DuplicateRule;

/** What a clerk decides about a file, as the browser edits it. */
public class MappingForm {

    private final Understanding understood;
    private final List<ColumnChoice> columns;
    private String sheet;
    private Integer headerRow;
    private DateOrder dateOrder;
    private DuplicateRule duplicates;
    private String encoding;

    MappingForm(RosterView roster) {
        understood = roster.understanding();
        columns = understood.columns().stream().map(ColumnChoice::new).toList();
        sheet = understood.sheet();
        headerRow = understood.headerRow() == 0 ? null : Integer.valueOf(understood.headerRow());
        dateOrder = roster.choices().dateOrder().orElse(null);
        duplicates = roster.choices().duplicates();
        encoding = roster.choices().encoding().map(Charset::name).orElse(null);
    }

    Choices choices() {
        Choices choices = Choices.NONE.mapping(mapping()).with(duplicates);
        choices = sheet == null || sheet.isEmpty() ? choices : choices.onSheet(sheet);
        choices = headerRow == null || isLeftFromOtherSheet() ? choices : choices.withHeaderRow(headerRow);
        choices = encoding == null || encoding.isEmpty() ? choices : choices.with(Charset.forName(encoding));
        return dateOrder == null ? choices : choices.with(dateOrder);
    }

    /** Who changes only the sheet does not know where its headings are. */
    private boolean isLeftFromOtherSheet() {
        return !understood.sheet().equals(sheet) && isSameRow();
    }

    private boolean isSameRow() {
        return Integer.valueOf(understood.headerRow()).equals(headerRow);
    }

    /** The columns belong to the headings seen; with another sheet or heading row they are recognised anew. */
    private Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        if (understood.sheet().equals(sheet) && isSameRow()) {
            columns.forEach(choice -> mapping.put(choice.getColumn().name(), choice.getField()));
        }
        return mapping;
    }

    public List<ColumnChoice> getOpenColumns() {
        return columns.stream().filter(choice -> !choice.isSure()).toList();
    }

    public List<ColumnChoice> getSureColumns() {
        return columns.stream().filter(ColumnChoice::isSure).toList();
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public Integer getHeaderRow() {
        return headerRow;
    }

    public void setHeaderRow(Integer headerRow) {
        this.headerRow = headerRow;
    }

    public String getEncoding() {
        return encoding;
    }

    public void setEncoding(String encoding) {
        this.encoding = encoding;
    }

    public DateOrder getDateOrder() {
        return dateOrder;
    }

    public void setDateOrder(DateOrder dateOrder) {
        this.dateOrder = dateOrder;
    }

    public DuplicateRule getDuplicates() {
        return duplicates;
    }

    public void setDuplicates(DuplicateRule duplicates) {
        this.duplicates = duplicates;
    }
}
