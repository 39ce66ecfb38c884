package org.gongwen.pipeline.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Tables;

/** 工作簿: gongwen.xlsx, one workbook with a sheet that explains and a sheet for each table. */
public final class Workbooks {
    /** Name of the file. */
    public static final String NAME = "gongwen.xlsx";

    private static final List<TableModel<?>> TABLES =
            Tables.ALL.stream().filter(table -> !table.equals(Tables.TEXTS)).toList();
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Workbooks() {}

    /** Puts the workbook together from the rows that {@link TableFiles} has kept in a folder, and removes those. */
    public static WrittenFile write(Path folder) throws IOException {
        Path dated = folder.resolve(".dated.xlsx");
        long rows = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(dated));
                Workbook workbook = new Workbook(out, "Gongwen", null)) {
            ExplainingSheet.write(workbook, TABLES);
            for (TableModel<?> table : TABLES) {
                Path kept = folder.resolve(Format.XLSX.fileName(table.name()));
                rows += new TableSheet(workbook, table).write(kept);
                Files.delete(kept);
            }
        }
        FileChecksum checksum = new FileChecksum();
        copyUndated(dated, checksum.create(folder.resolve(NAME)));
        Files.delete(dated);
        return new WrittenFile(NAME, rows, checksum.value());
    }

    /** The library notes the time of writing; without it the same rows give the same bytes. */
    private static void copyUndated(Path dated, OutputStream undated) throws IOException {
        try (ZipFile in = new ZipFile(dated.toFile());
                ZipOutputStream out = new ZipOutputStream(undated)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                out.putNextEntry(copy);
                try (InputStream content = in.getInputStream(entry)) {
                    copyContent(entry.getName(), content, out);
                }
                out.closeEntry();
            }
        }
    }

    private static void copyContent(String name, InputStream in, OutputStream out) throws IOException {
        if (!name.equals("docProps/core.xml")) {
            in.transferTo(out);
            return;
        }
        String properties = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        out.write(properties.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8));
    }
}
