package org.conferral.roster.spreadsheet;

import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.conferral.roster.CellAddress;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterPlan;

/** What the columns of a workbook to fill in allow: words of a list to choose from, kept on a hidden sheet, and days where days belong. */
final class PickLists {

    /** A list beside which nobody can choose any more is not offered. */
    private static final int LONGEST = 5_000;

    private final RosterPlan plan;
    private final String name;

    PickLists(RosterPlan plan, String name) {
        this.plan = plan;
        this.name = WorkbookUtil.createSafeSheetName(name);
    }

    void add(SXSSFWorkbook workbook, SheetWriter roster) {
        List<RosterColumn> columns = plan.columns();
        List<List<String>> lists = columns.stream()
                .map(column -> plan.options(column.field()))
                .map(list -> list.size() > LONGEST ? List.<String>of() : list)
                .toList();
        if (lists.stream().anyMatch(list -> !list.isEmpty())) {
            write(workbook, lists);
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!lists.get(i).isEmpty()) {
                String letter = CellAddress.letters(i);
                roster.offer(
                        i,
                        "'" + name + "'!$" + letter + "$1:$" + letter + "$"
                                + lists.get(i).size());
            } else if (columns.get(i).kind().isDate()) {
                roster.daysOnly(i);
            }
        }
    }

    /** One column for each list, below the column of the roster it belongs to. */
    private void write(SXSSFWorkbook workbook, List<List<String>> lists) {
        SXSSFSheet sheet = workbook.createSheet(name);
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            SXSSFRow row = sheet.createRow(i);
            for (int column = 0; column < lists.size(); column++) {
                if (i < lists.get(column).size()) {
                    row.createCell(column).setCellValue(lists.get(column).get(i));
                }
            }
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }
}
