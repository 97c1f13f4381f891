package org.conferral.roster.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;

/** Reads which sheets a workbook of Excel 97 to 2003 shows and from which year it counts its days. */
final class XlsSheets implements HSSFListener {

    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private boolean from1904;

    /** Whether not even a hidden sheet was found: every workbook has one. */
    boolean isBroken() {
        return sheets.isEmpty();
    }

    boolean from1904() {
        return from1904;
    }

    /** The names of the sheets a clerk sees, in order. */
    List<String> visible() {
        return sheets.stream()
                .filter(sheet -> !sheet.isHidden() && !sheet.isVeryHidden())
                .map(BoundSheetRecord::getSheetname)
                .toList();
    }

    /** Which of all parts in the file a sheet is, counted from 0: they stand in the file in an order of their own. */
    Optional<Integer> position(String name) {
        List<String> byPlace = sheets.stream()
                .sorted(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof))
                .map(BoundSheetRecord::getSheetname)
                .toList();
        return visible().contains(name) ? Optional.of(byPlace.indexOf(name)) : Optional.empty();
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BoundSheetRecord sheet) {
            sheets.add(sheet);
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (record instanceof EOFRecord) {
            throw new XmlParts.EnoughRead();
        } else if (record instanceof BOFRecord begin && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            throw new XmlParts.EnoughRead();
        }
    }
}
