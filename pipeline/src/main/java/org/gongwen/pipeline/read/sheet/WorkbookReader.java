package org.gongwen.pipeline.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.DataTable.GridCell;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.PackedParts;
import org.gongwen.pipeline.read.format.Piece;
import org.gongwen.pipeline.read.format.Pieces;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.jspecify.annotations.Nullable;

/** XLSX and XLS: each visible sheet is a table; formulas give the values that are kept with them. */
public final class WorkbookReader implements FormatReader {
    @Override
    public void read(Content content, NoticeBuilder notice) throws ReadFailure, IOException {
        if (content.bytes()[0] == 'P') {
            try (PackedParts parts = PackedParts.open(content, StandardCharsets.UTF_8)) {
                parts.checkDeclared();
            }
        }
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content.bytes()))) {
            List<Piece> pieces = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    pieces.addAll(SheetTables.pieces(
                            cells(workbook.getSheetAt(i), content.limits().members())));
                }
            }
            Pieces.placeDocument(pieces, notice);
        } catch (EncryptedDocumentException e) {
            throw ReadFailure.encrypted();
        }
    }

    private static List<GridCell> cells(Sheet sheet, int limit) throws ReadFailure {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        Map<Long, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.put(key(range.getFirstRow(), range.getFirstColumn()), range);
        }
        List<GridCell> cells = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > limit * 10L) {
                throw ReadFailure.tooLarge("The sheet " + sheet.getSheetName() + " has too many rows. Split it.");
            }
            for (Cell cell : row) {
                String text = text(cell, formatter);
                CellRangeAddress range = merged.get(key(cell.getRowIndex(), cell.getColumnIndex()));
                if (!text.isBlank() || range != null) {
                    cells.add(gridCell(cell, text, range));
                }
            }
        }
        return cells;
    }

    private static GridCell gridCell(Cell cell, String text, @Nullable CellRangeAddress range) {
        int rows = range == null ? 1 : range.getLastRow() - range.getFirstRow() + 1;
        int columns = range == null ? 1 : range.getLastColumn() - range.getFirstColumn() + 1;
        return new GridCell(
                cell.getRowIndex(), cell.getColumnIndex(), rows, columns, false, SheetTables.paragraphs(text));
    }

    private static String text(Cell cell, DataFormatter formatter) {
        if (cell.getCellType() != CellType.FORMULA) {
            return formatter.formatCellValue(cell);
        }
        return switch (cell.getCachedFormulaResultType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                formatter.formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
            case BOOLEAN, ERROR, BLANK, FORMULA, _NONE -> "";
        };
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
