package org.gongwen.pipeline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.gongwen.extract.NoticeExtractor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** scan 命令: lines of text in, a JSON object for each out. */
@Command(
        name = "scan",
        description = "Reads lines of text on standard input and prints one JSON object for each.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Each object holds line (from 1), text, targets and units, with the columns that gongwen schema",
            "describes; offsets count in the line.",
            "",
            "Examples:",
            "  echo '2020年粮食种植面积达到514万亩,粮食总产量稳定在43亿斤以上。' | gongwen scan",
            "  gongwen scan --date 2020-05-22 < sentences.txt > rows.jsonl"
        })
final class ScanCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--date",
            paramLabel = "D",
            description = "Written date (2020-05-22) that 今年 and 年底 are read against; none by default.")
    private @Nullable LocalDate date;

    ScanCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
        NoticeExtractor extractor = new NoticeExtractor();
        try (ScanOutput output = new ScanOutput(surroundings.out())) {
            int number = 0;
            for (String line = in.readLine(); line != null && output.isOpen(); line = in.readLine()) {
                String text = number++ == 0 ? withoutByteOrderMark(line) : line;
                output.write(number, text, extractor.extractLine(text, date));
                if (!in.ready()) {
                    output.flush(); // whoever feeds us line by line waits for the answer
                }
            }
        }
        return ExitStatus.COMPLETE;
    }

    private static String withoutByteOrderMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
