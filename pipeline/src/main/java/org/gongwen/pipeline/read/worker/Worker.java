package org.gongwen.pipeline.read.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.LinkedBlockingQueue;
import org.gongwen.pipeline.read.InProcessReader;
import org.gongwen.pipeline.read.ReadListener;
import org.gongwen.pipeline.read.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * 读取进程: the main class of a worker process. One thread does nothing but take in files, so that the end of standard
 * input is noticed whatever the other one is busy with; the other reads them.
 */
public final class Worker {
    private static final int BUFFER = 64 * 1024;

    private final DataOutputStream out;
    private final LinkedBlockingQueue<FileFrame> files = new LinkedBlockingQueue<>();

    private Worker(DataOutputStream out) {
        this.out = out;
    }

    /** Serves until standard input ends. */
    public static void main(String[] arguments) {
        FileInputStream in = new FileInputStream(FileDescriptor.in);
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        new Worker(new DataOutputStream(new BufferedOutputStream(out, BUFFER)))
                .serve(new DataInputStream(new BufferedInputStream(in, BUFFER)));
    }

    private void serve(DataInputStream in) {
        try {
            InProcessReader reader = new InProcessReader(SettingsFrame.read(in));
            Thread thread = new Thread(() -> readAll(reader), "gongwen-reading");
            thread.start();
            while (true) {
                files.add(FileFrame.read(in));
            }
        } catch (IOException endOfInput) {
            end(0);
        }
    }

    private void readAll(InProcessReader reader) {
        try {
            reply(Reply.READY);
            out.flush();
            while (true) {
                FileFrame file = files.take();
                reader.read(file.name(), file.bytes(), listener(file.skip()));
                reply(Reply.FINISHED);
                out.flush();
            }
        } catch (InterruptedException e) {
            end(1);
        } catch (IOException | RuntimeException | Error e) {
            end(1);
        }
    }

    private ReadListener listener(int skip) {
        return new ReadListener() {
            private int skipped;

            @Override
            public boolean begin(String member, @Nullable String mediaType) {
                if (skipped < skip) {
                    skipped++;
                    return false;
                }
                send(() -> {
                    reply(Reply.BEGUN);
                    Wire.writeText(out, member);
                    Wire.writeText(out, mediaType);
                    if (!isPage(member, mediaType)) {
                        out.flush();
                    }
                });
                return true;
            }

            @Override
            public void progress() {
                send(() -> {
                    reply(Reply.PROGRESS);
                    out.flush();
                });
            }

            @Override
            public void done(ReadResult result) {
                send(() -> {
                    reply(Reply.DONE);
                    ResultFrame.write(out, result);
                });
            }
        };
    }

    /** Pages are read so fast that waking the program to say that one was begun costs more than it tells. */
    private static boolean isPage(String member, @Nullable String mediaType) {
        return member.isEmpty() && "text/html".equals(mediaType);
    }

    /** 发送: a step that writes. */
    private interface Sending {
        void run() throws IOException;
    }

    private static void send(Sending sending) {
        try {
            sending.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reply(Reply reply) throws IOException {
        out.writeByte(reply.ordinal());
    }

    /** Ends at once, with all processes that were started here. */
    private static void end(int status) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(status);
    }
}
