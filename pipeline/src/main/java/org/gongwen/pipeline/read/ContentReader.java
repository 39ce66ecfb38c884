package org.gongwen.pipeline.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.LimitReached;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.pipeline.read.format.TextTooLong;
import org.gongwen.pipeline.read.html.HtmlReader;
import org.gongwen.pipeline.read.page.OfdReader;
import org.gongwen.pipeline.read.page.PdfReader;
import org.gongwen.pipeline.read.text.MarkdownReader;
import org.gongwen.pipeline.read.text.PlainTextReader;
import org.gongwen.pipeline.read.word.DocxReader;
import org.gongwen.schema.Status;
import org.gongwen.schema.document.ParsedNotice;
import org.jspecify.annotations.Nullable;

/** 内容读取: from contents to results; knows which reader reads which format. */
final class ContentReader {
    private final Map<String, FormatReader> readers = readers();

    private static Map<String, FormatReader> readers() {
        Map<String, FormatReader> readers = new HashMap<>();
        readers.put(MediaTypes.TEXT, new PlainTextReader());
        readers.put(MediaTypes.MARKDOWN, new MarkdownReader());
        readers.put(MediaTypes.HTML, new HtmlReader());
        readers.put(MediaTypes.DOCX, new DocxReader());
        readers.put(MediaTypes.PDF, new PdfReader());
        readers.put(MediaTypes.OFD, new OfdReader());
        return readers;
    }

    /** Reads contents; those of an archive give a result for each member. */
    List<ReadResult> read(Content content, String member, int depth) {
        return List.of(readOne(content, member));
    }

    private ReadResult readOne(Content content, String member) {
        String hash = ContentHash.of(content.bytes());
        NoticeBuilder notice = new NoticeBuilder(content.limits().characters());
        String mediaType = null;
        ReadFailure failure;
        try {
            if (content.bytes().length == 0) {
                throw ReadFailure.empty("The file holds 0 bytes. Fetch it again.");
            }
            mediaType = MediaTypes.of(content);
            FormatReader reader = readers.get(mediaType);
            if (reader == null) {
                throw unsupported(mediaType);
            }
            reader.read(content, notice);
            ParsedNotice parsed = notice.build();
            if (Blanks.visible(parsed.text()) == 0) {
                throw ReadFailure.empty("The file holds no text. Check the source.");
            }
            return new ReadResult(
                    member, Status.READ, mediaType, parsed, hash, content.bytes().length, problems(notice));
        } catch (ReadFailure e) {
            failure = e;
        } catch (LimitReached e) {
            failure = e.failure();
        } catch (TextTooLong e) {
            failure = ReadFailure.tooLarge(String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            failure = ReadFailure.damaged("The file is broken: " + explain(e) + " Fetch it again.");
        }
        return failed(member, mediaType, hash, content.bytes().length, failure, problems(notice));
    }

    static ReadResult failed(
            String member,
            @Nullable String mediaType,
            String hash,
            long bytes,
            ReadFailure failure,
            List<ReadProblem> doubts) {
        List<ReadProblem> problems = new ArrayList<>(doubts);
        problems.add(new ReadProblem(failure.code(), failure.explanation()));
        return new ReadResult(member, failure.status(), mediaType, null, hash, bytes, problems);
    }

    private static ReadFailure unsupported(String mediaType) {
        String advice = mediaType.startsWith("image/") ? "Read its text with OCR first." : "Convert it, or exclude it.";
        return ReadFailure.unsupported("Files of type " + mediaType + " are not read. " + advice);
    }

    private static List<ReadProblem> problems(NoticeBuilder notice) {
        return notice.doubts().stream()
                .map(doubt -> new ReadProblem(doubt.code(), doubt.message()))
                .toList();
    }

    private static String explain(Throwable cause) {
        String message = cause.getMessage();
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        String shown = line.length() > 200 ? line.substring(0, 200) : line;
        return shown.isBlank() ? cause.getClass().getSimpleName() + "." : shown + ".";
    }
}
