package kith.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import javax.net.SocketFactory;

/**
 * Lets the PostgreSQL driver speak over a unix socket: no port is open to the network, and the folder's permissions
 * guard the database. The driver makes it by name, with the socket's path as its argument.
 */
public final class UnixSocketFactory extends SocketFactory {

    private final Path path;

    public UnixSocketFactory(String path) {
        this.path = Path.of(path);
    }

    @Override
    public Socket createSocket() throws IOException {
        return new UnixSocket(path);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return createSocket();
    }

    /** A socket whose connection ignores the address it is given: there is only one server at the end of a path. */
    private static final class UnixSocket extends Socket {
        private final Path path;
        private final SocketChannel channel;

        UnixSocket(Path path) throws IOException {
            this.path = path;
            this.channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        }

        @Override
        public void connect(SocketAddress ignored, int timeout) throws IOException {
            channel.connect(UnixDomainSocketAddress.of(path));
        }

        @Override
        public void connect(SocketAddress ignored) throws IOException {
            connect(ignored, 0);
        }

        @Override
        public InputStream getInputStream() {
            return Channels.newInputStream(channel);
        }

        @Override
        public OutputStream getOutputStream() {
            return Channels.newOutputStream(channel);
        }

        @Override
        public boolean isConnected() {
            return channel.isConnected();
        }

        @Override
        public boolean isClosed() {
            return !channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }

        @Override
        public void setTcpNoDelay(boolean on) throws SocketException {
            // a unix socket has no Nagle delay to switch off
        }

        @Override
        public void setKeepAlive(boolean on) throws SocketException {
            // a unix socket ends with its peer's process
        }

        @Override
        public void setSoTimeout(int timeout) throws SocketException {
            // channels know no read timeout; statement timeouts are set on the server
        }

        @Override
        public int getSoTimeout() {
            return 0;
        }
    }
}
