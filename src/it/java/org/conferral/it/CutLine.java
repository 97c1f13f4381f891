package org.conferral.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a server and its database, which can be cut. */
final class CutLine implements AutoCloseable {

    private final ServerSocket door;
    private final int database;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean down;

    CutLine(int database) {
        this.database = database;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Every connection ends at this moment, whatever was under way; new ones come through. */
    void cut() {
        open.forEach(CutLine::end);
        open.clear();
    }

    /** Nothing comes through until it is mended. */
    void cutForLong() {
        down = true;
        cut();
    }

    void mend() {
        down = false;
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                if (down) {
                    end(near);
                    continue;
                }
                Socket far = new Socket(InetAddress.getLoopbackAddress(), database);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                open.add(near);
                open.add(far);
                daemon(() -> pass(near, far));
                daemon(() -> pass(far, near));
            } catch (IOException closed) {
                // the door is shut, or the database away
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException cut) {
            // as was wished
        }
        end(from);
        end(to);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone either way
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "line to the database");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
