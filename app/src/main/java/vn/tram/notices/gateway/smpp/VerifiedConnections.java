package vn.tram.notices.gateway.smpp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/**
 * Lines over TLS from the first byte to a provider whose certificate is trusted and bears the name
 * that was asked for. The library's own lines take any trusted certificate, whoever it names.
 */
final class VerifiedConnections implements ConnectionFactory {

    private final SSLSocketFactory sockets;
    private final Duration timeout;

    VerifiedConnections(SSLSocketFactory sockets, Duration timeout) {
        this.sockets = sockets;
        this.timeout = timeout;
    }

    @Override
    public Connection createConnection(String host, int port) throws IOException {
        SSLSocket socket = (SSLSocket) sockets.createSocket();
        try {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            int millis = (int) timeout.toMillis();
            socket.connect(new InetSocketAddress(host, port), millis);
            socket.setSoTimeout(millis);
            socket.startHandshake();
            return new SocketConnection(socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
