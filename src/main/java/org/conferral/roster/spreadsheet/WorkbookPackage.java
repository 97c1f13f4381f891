package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.conferral.roster.FileCode;
import org.conferral.roster.UnusableFile;

/** The parts of a workbook by what they are to it, in either of the two sets of names that ISO/IEC 29500 has: transitional and strict. */
final class WorkbookPackage {

    private static final List<String> NAMES = List.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/");

    private final PackagePart workbook;

    WorkbookPackage(OPCPackage file) throws InvalidFormatException {
        PackageRelationship main = NAMES.stream()
                .map(names -> file.getRelationshipsByType(names + "officeDocument"))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseThrow(() -> new UnusableFile(FileCode.CORRUPT))
                .getRelationship(0);
        this.workbook = Optional.ofNullable(file.getPart(main)).orElseThrow(() -> new UnusableFile(FileCode.CORRUPT));
    }

    InputStream workbook() throws IOException {
        return workbook.getInputStream();
    }

    /** The sheet that the workbook names by this relation. */
    InputStream sheet(String relation) throws IOException, InvalidFormatException {
        return sheetPart(relation).getInputStream();
    }

    /** The name of a sheet's part inside the file. */
    String sheetName(String relation) throws InvalidFormatException {
        return entry(sheetPart(relation));
    }

    /** The name of a part that a workbook may have. */
    Optional<String> partName(String kind) throws InvalidFormatException {
        return related(kind).map(WorkbookPackage::entry);
    }

    private static String entry(PackagePart part) {
        return part.getPartName().getName().substring(1);
    }

    /** What a sheet unpacks to, as the file says; it may be wrong, and is negative when the file does not say. */
    long sheetBytes(String relation) throws InvalidFormatException {
        return sheetPart(relation).getSize();
    }

    private PackagePart sheetPart(String relation) throws InvalidFormatException {
        PackageRelationship found = workbook.getRelationship(relation);
        if (found == null) {
            throw new UnusableFile(FileCode.CORRUPT);
        }
        return workbook.getRelatedPart(found);
    }

    /** A part that a workbook may have, such as its {@code styles}. */
    Optional<InputStream> part(String kind) throws IOException, InvalidFormatException {
        Optional<PackagePart> found = related(kind);
        return found.isPresent() ? Optional.of(found.get().getInputStream()) : Optional.empty();
    }

    private Optional<PackagePart> related(String kind) throws InvalidFormatException {
        for (String names : NAMES) {
            for (PackageRelationship found : workbook.getRelationshipsByType(names + kind)) {
                return Optional.of(workbook.getRelatedPart(found));
            }
        }
        return Optional.empty();
    }
}
