package org.gongwen.pipeline.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.archive.Members;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.LimitReached;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.pipeline.read.format.TextTooLong;
import org.gongwen.pipeline.read.records.JsonRecords;
import org.gongwen.pipeline.read.records.JsonRecords.JsonRecord;
import org.gongwen.pipeline.read.records.RecordReader;
import org.gongwen.pipeline.read.text.Encodings;
import org.gongwen.schema.Status;
import org.gongwen.schema.document.ParsedNotice;
import org.jspecify.annotations.Nullable;

/** 内容读取: from contents to results; whatever goes wrong becomes a status and a problem. */
final class ContentReader {
    private final Formats formats;
    private final RecordReader records;

    ContentReader(ReadSettings settings) {
        this.formats = new Formats(settings);
        this.records = new RecordReader(settings.fields());
    }

    /** 步骤: a step of reading that may fail. */
    private interface Step {
        void run(NoticeBuilder notice) throws ReadFailure, IOException;
    }

    /** Reads contents; an archive or a file of records gives a result for each member. */
    void read(Content content, ReadListener listener) {
        read(content, "", 0, new Budget(listener, content.limits()));
    }

    private void read(Content content, String member, int depth, Budget results) {
        String[] mediaType = new String[1];
        int before = results.count();
        ReadResult failed = attempt(content, member, mediaType, notice -> {
            if (content.bytes().length == 0) {
                throw ReadFailure.empty("The file holds 0 bytes. Fetch it again.");
            }
            mediaType[0] = formats.mediaType(content);
            readAs(mediaType[0], content, member, depth, results);
            if (results.count() == before) {
                throw ReadFailure.empty("There is nothing to read in it.");
            }
        });
        if (failed != null) {
            results.add(member, mediaType[0], () -> failed);
        }
    }

    private void readAs(String mediaType, Content content, String member, int depth, Budget results)
            throws ReadFailure, IOException {
        Members members = formats.members(mediaType);
        FormatReader reader = formats.reader(mediaType);
        if (mediaType.equals(MediaTypes.JSON_LINES)) {
            readRecords(content, member, results);
        } else if (members == null) {
            readOne(content, member, mediaType, reader, results);
        } else if (reader == null) {
            unpack(members, content, member, depth, results);
        } else {
            if (reader.holdsNotice(content)) {
                readOne(content, member, mediaType, reader, results);
            }
            unpackBeside(members, content, member, depth, results);
        }
    }

    /** What stops the unpacking is a result of its own: the file itself has one already. */
    private void unpackBeside(Members members, Content content, String member, int depth, Budget results) {
        String rest = member + "!attachments";
        ReadResult failed =
                attempt(content, rest, new String[1], notice -> unpack(members, content, member, depth, results));
        if (failed != null) {
            results.add(rest, null, () -> failed);
        }
    }

    private void readOne(
            Content content, String member, String mediaType, @Nullable FormatReader reader, Budget results) {
        results.add(
                member,
                mediaType,
                () -> finish(content, member, mediaType, results::progress, notice -> {
                    if (reader == null) {
                        throw unsupported(mediaType);
                    }
                    reader.read(content, notice);
                }));
    }

    private void readRecords(Content content, String member, Budget results) throws ReadFailure {
        int number = 0;
        for (JsonRecord record :
                JsonRecords.of(Encodings.decode(content.bytes()).text())) {
            if (++number > content.limits().members() * 100L) {
                throw ReadFailure.tooLarge("The file has too many records. Split it.");
            }
            String own = member + "!" + number;
            results.add(
                    own,
                    MediaTypes.JSON_LINES,
                    () -> finish(
                            content,
                            own,
                            MediaTypes.JSON_LINES,
                            results::progress,
                            notice -> records.read(record, notice)));
            results.check();
        }
    }

    private void unpack(Members members, Content archive, String member, int depth, Budget results)
            throws ReadFailure, IOException {
        members.visit(archive, new Members.Visitor() {
            @Override
            public void member(String name, byte[] bytes) throws ReadFailure {
                if (depth >= archive.limits().depth()) {
                    throw ReadFailure.tooLarge("Archives are nested over " + depth + " deep. Unpack them.");
                }
                read(new Content(name, bytes, archive.limits()), member + "!" + name, depth + 1, results);
                results.check();
            }

            @Override
            public void failed(String name, ReadFailure failure) {
                String own = member + "!" + name;
                results.add(own, null, () -> ReadResult.failed(own, null, "", 0, failure));
            }
        });
    }

    private static ReadResult finish(Content content, String member, String mediaType, Runnable progress, Step step) {
        NoticeBuilder notice = new NoticeBuilder(content.limits().characters(), progress);
        ReadResult failed = attempt(content, member, new String[] {mediaType}, notice, step);
        if (failed != null) {
            return failed;
        }
        ParsedNotice parsed = notice.build();
        String hash = ContentHash.of(content.bytes());
        long size = content.bytes().length;
        if (Blanks.visible(parsed.text()) == 0) {
            ReadFailure empty = ReadFailure.empty("The file holds no text. Check the source.");
            return failed(member, mediaType, hash, size, empty, problems(notice));
        }
        return new ReadResult(member, Status.READ, mediaType, parsed, hash, size, problems(notice));
    }

    private static @Nullable ReadResult attempt(
            Content content, String member, @Nullable String[] mediaType, Step step) {
        return attempt(
                content, member, mediaType, new NoticeBuilder(content.limits().characters()), step);
    }

    private static @Nullable ReadResult attempt(
            Content content, String member, @Nullable String[] mediaType, NoticeBuilder notice, Step step) {
        ReadFailure failure;
        try {
            step.run(notice);
            return null;
        } catch (ReadFailure e) {
            failure = e;
        } catch (LimitReached e) {
            failure = e.failure();
        } catch (TextTooLong e) {
            failure = ReadFailure.tooLarge(String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            failure = ReadFailure.damaged("The file is broken: " + explain(e) + " Fetch it again.");
        }
        String hash = ContentHash.of(content.bytes());
        return failed(member, mediaType[0], hash, content.bytes().length, failure, problems(notice));
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
        return ReadFailure.unsupported("Files of type " + mediaType + " are not read. Convert it, or exclude it.");
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
