package org.gongwen.pipeline.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts who connects to an address of this machine; answers nobody. */
final class Listener implements AutoCloseable {
    private final ServerSocket socket;
    private final AtomicInteger connections = new AtomicInteger();

    private Listener(ServerSocket socket) {
        this.socket = socket;
        Thread thread = new Thread(this::count, "listener");
        thread.setDaemon(true);
        thread.start();
    }

    static Listener open() throws IOException {
        return new Listener(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }

    int connections() {
        return connections.get();
    }

    private void count() {
        while (!socket.isClosed()) {
            try {
                socket.accept().close();
                connections.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
