package org.gongwen.pipeline.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.pipeline.read.format.ReadLimits;
import org.jspecify.annotations.Nullable;

/** 进程内读取: reads files in this process. Immutable; one instance serves all threads. */
public final class InProcessReader implements NoticeReader {
    private final ReadSettings settings;
    private final ReadLimits limits;
    private final ContentReader contents;

    /** A reader with the settings. */
    public InProcessReader(ReadSettings settings) {
        this.settings = settings;
        this.limits = settings.limits();
        this.contents = new ContentReader(settings);
    }

    /** A reader that keeps the limits. */
    public InProcessReader(ReadLimits limits) {
        this(ReadSettings.standard().with(limits));
    }

    /** A reader with the standard settings. */
    public static InProcessReader standard() {
        return new InProcessReader(ReadSettings.standard());
    }

    @Override
    public List<ReadResult> read(Path file) {
        try {
            ReadResult refused = refuse(file);
            if (refused != null) {
                return List.of(refused);
            }
            Path name = file.getFileName();
            return read(name == null ? "" : name.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            return List.of(unreadable(e));
        }
    }

    @Override
    public ReadSettings settings() {
        return settings;
    }

    @Override
    public String effort() {
        return "any";
    }

    private List<ReadResult> read(String name, byte[] bytes) {
        List<ReadResult> results = new ArrayList<>();
        read(name, bytes, new ReadListener() {
            @Override
            public boolean begin(String member, @Nullable String mediaType) {
                return true;
            }

            @Override
            public void progress() {}

            @Override
            public void done(ReadResult result) {
                results.add(result);
            }
        });
        return results;
    }

    /**
     * Reads contents that are within the limit of size.
     *
     * @param name name of the file, for its ending
     * @param bytes its bytes, never written to
     * @param listener is told of the notices
     */
    public void read(String name, byte[] bytes, ReadListener listener) {
        contents.read(new Content(name, bytes, limits), listener);
    }

    /**
     * The result of a file that is given up without looking into it: over the limit of size, or no file; null for others.
     *
     * @throws IOException where it cannot be opened
     */
    public @Nullable ReadResult refuse(Path file) throws IOException {
        long size = Files.size(file);
        if (!Files.isRegularFile(file)) {
            throw new IOException("no regular file");
        }
        return size > limits.fileBytes() ? tooLarge(file, size) : null;
    }

    private ReadResult tooLarge(Path file, long size) throws IOException {
        ReadFailure failure = ReadFailure.tooLarge("The file holds " + size + " bytes, over the limit of "
                + limits.fileBytes() + ". Raise the limit, or split it.");
        return ReadResult.failed("", null, ContentHash.of(file), size, failure);
    }

    /** The result of a file that cannot be opened. */
    public static ReadResult unreadable(IOException cause) {
        ReadFailure failure = ReadFailure.unreadable(
                "The file cannot be opened: " + cause.getClass().getSimpleName() + ". Check its permissions.");
        return ReadResult.failed("", null, "", 0, failure);
    }
}
