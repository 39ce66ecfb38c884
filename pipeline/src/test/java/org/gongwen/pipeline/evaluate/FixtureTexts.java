package org.gongwen.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongwen.extract.Extraction;
import org.gongwen.extract.NoticeExtractor;
import org.gongwen.extract.text.NoticeHeader;
import org.gongwen.schema.Notice;
import org.gongwen.schema.Responsibility;
import org.gongwen.schema.Section;
import org.gongwen.schema.Status;
import org.gongwen.schema.Target;
import org.gongwen.schema.document.ParsedNotice;

/** The rows that extraction gives for a folder of UTF-8 texts, without any reading or writing around it. */
final class FixtureTexts implements DatasetSource {
    private final NoticeExtractor extractor = new NoticeExtractor();

    @Override
    public Dataset extract(Path folder) throws IOException {
        List<Notice> notices = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        List<Responsibility> responsibilities = new ArrayList<>();
        for (Path file : texts(folder)) {
            String name = file.getFileName().toString();
            Extraction extraction = extractor.extract(name, name, ParsedNotice.ofText(Files.readString(file)));
            notices.add(notice(name, extraction.header()));
            sections.addAll(extraction.sections());
            targets.addAll(extraction.targets());
            responsibilities.addAll(extraction.responsibilities());
        }
        return new Dataset(notices, sections, targets, responsibilities);
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Notice notice(String name, NoticeHeader header) {
        return new Notice(
                name,
                name,
                Status.READ,
                "text/plain",
                0,
                null,
                null,
                header.title(),
                header.documentType(),
                header.documentNumber(),
                header.issuingBody(),
                header.region(),
                header.regionCode(),
                header.indexNumber(),
                header.writtenDate(),
                header.publishedDate(),
                header.referenceYear(),
                header.disclosure(),
                header.validity(),
                header.recipients(),
                header.implementing(),
                0,
                0,
                0,
                0);
    }
}
