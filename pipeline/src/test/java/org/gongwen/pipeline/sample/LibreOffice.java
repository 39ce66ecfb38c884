package org.gongwen.pipeline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** LibreOffice without a window: opens a file as a spreadsheet and tells what stands in its cells. */
public final class LibreOffice {
    /** UTF-8 with commas and quotes. */
    private static final String CSV = "44,34,76,1";

    /** The values of cells and not how they look; all sheets. */
    private static final String VALUES = ",,0,false,false,false,false,false,-1";

    private final Path program = InstalledProgram.required("libreoffice-calc-nogui", "soffice");
    private final Path folder;

    /** Skips the test where it is not installed. */
    public LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** The rows of a sheet, its header first. */
    public List<List<String>> rows(Path file, String sheet) throws IOException, InterruptedException {
        Path converted = folder.resolve("converted");
        Path log = folder.resolve("office.log");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--infilter=CSV:" + CSV,
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):" + CSV + VALUES,
                        "--outdir",
                        converted.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String name = file.getFileName().toString().replaceFirst("\\.\\w+$", "-" + sheet + ".csv");
        assertThat(converted.resolve(name)).as(Files.readString(log)).exists();
        try (CSVParser parser = CSVFormat.RFC4180.parse(Files.newBufferedReader(converted.resolve(name)))) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }
}
