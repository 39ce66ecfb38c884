package org.gongwen.pipeline.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.pipeline.read.format.ReadLimits;

/** 进程内读取: reads files in this process. Immutable; one instance serves all threads. */
public final class InProcessReader implements NoticeReader {
    private final ReadLimits limits;
    private final ContentReader contents = new ContentReader();

    /** A reader that keeps the limits. */
    public InProcessReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** A reader with the standard limits. */
    public static InProcessReader standard() {
        return new InProcessReader(ReadLimits.standard());
    }

    @Override
    public List<ReadResult> read(Path file) {
        try {
            long size = Files.size(file);
            if (size > limits.fileBytes()) {
                return List.of(tooLarge(file, size));
            }
            Path name = file.getFileName();
            Content content = new Content(name == null ? "" : name.toString(), Files.readAllBytes(file), limits);
            return contents.read(content, "", 0);
        } catch (IOException e) {
            return List.of(unreadable(e));
        }
    }

    private ReadResult tooLarge(Path file, long size) throws IOException {
        ReadFailure failure = ReadFailure.tooLarge("The file holds " + size + " bytes, over the limit of "
                + limits.fileBytes() + ". Raise the limit, or split it.");
        return ContentReader.failed("", null, ContentHash.of(file), size, failure, List.of());
    }

    private static ReadResult unreadable(IOException cause) {
        ReadFailure failure = ReadFailure.unreadable(
                "The file cannot be opened: " + cause.getClass().getSimpleName() + ". Check its permissions.");
        return ContentReader.failed("", null, "", 0, failure, List.of());
    }
}
