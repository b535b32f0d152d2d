package vn.tram.notices.gateway.smpp;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import javax.net.ssl.SSLServerSocketFactory;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;
import org.jsmpp.util.MessageId;

/**
 * A provider of SMS on this machine: takes messages, and throttles, refuses, hangs up or falls
 * silent when it is told to.
 */
public final class SmppProvider implements AutoCloseable, ServerMessageReceiverListener {

    public static final String PASSWORD = "secret";

    /** What it took over, in order. */
    public final List<Taken> taken = Collections.synchronizedList(new ArrayList<>());

    /** Every submission it saw, those too that it did not take. */
    public final AtomicInteger seen = new AtomicInteger();

    private final SMPPServerSessionListener listener;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<SMPPServerSession> sessions =
            Collections.synchronizedList(new ArrayList<>());
    private volatile int status;
    private volatile IntPredicate refuses = n -> false;
    private volatile int hangUpAt = -1;
    private volatile boolean receipts;

    /** A part as it came over the line. */
    public record Taken(
            String id, String to, String from, byte esmClass, byte coding, byte[] bytes) {

        /** The words without the header of parts. */
        public String words() {
            boolean several = GSMSpecificFeature.UDHI.containedIn(new ESMClass(esmClass));
            int from = several ? bytes[0] + 1 : 0;
            return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_16BE);
        }
    }

    /**
     * @param port 0 for any
     */
    public SmppProvider(int port) throws IOException {
        this(new SMPPServerSessionListener(port == 0 ? free() : port));
    }

    private SmppProvider(SMPPServerSessionListener listener) {
        this.listener = listener;
        threads.execute(this::accept);
    }

    /** Speaks TLS from the first byte. */
    public static SmppProvider overTls(SSLServerSocketFactory sockets) throws IOException {
        return new SmppProvider(new SMPPServerSessionListener(free(), new TlsLines(sockets)));
    }

    private record TlsLines(SSLServerSocketFactory sockets) implements ServerConnectionFactory {
        @Override
        public ServerConnection listen(int port) throws IOException {
            return new ServerSocketConnection(sockets.createServerSocket(port));
        }

        @Override
        public ServerConnection listen(int port, int timeout) throws IOException {
            return listen(port);
        }

        @Override
        public ServerConnection listen(int port, int timeout, int backlog) throws IOException {
            return listen(port);
        }
    }

    /** The listener does not tell which port it got. */
    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return listener.getPort();
    }

    /** Refuses each n-th submission, counted from 1, with that status. */
    public void refuse(int commandStatus, IntPredicate which) {
        status = commandStatus;
        refuses = which;
    }

    /** Takes the n-th submission and hangs up instead of answering. */
    public void hangUpAt(int n) {
        hangUpAt = n;
    }

    public void sendReceipts() {
        receipts = true;
    }

    private void accept() {
        while (!threads.isShutdown()) {
            try {
                SMPPServerSession session = listener.accept();
                session.setMessageReceiverListener(this);
                sessions.add(session);
                threads.execute(() -> bind(session));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void bind(SMPPServerSession session) {
        try {
            BindRequest request = session.waitForBind(5_000);
            if (PASSWORD.equals(request.getPassword())) {
                request.accept("provider");
            } else {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            }
        } catch (Exception e) {
            session.close();
        }
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession session)
            throws ProcessRequestException {
        int n = seen.incrementAndGet();
        if (refuses.test(n)) {
            throw new ProcessRequestException("refused", status);
        }
        try {
            String id = "m" + port() + "-" + n;
            taken.add(
                    new Taken(
                            id,
                            message.getDestAddress(),
                            message.getSourceAddr(),
                            message.getEsmClass(),
                            message.getDataCoding(),
                            message.getShortMessage()));
            if (n == hangUpAt) {
                session.close();
                throw new ProcessRequestException("gone", SMPPConstant.STAT_ESME_RSYSERR);
            }
            if (receipts) {
                threads.execute(() -> receipt(session, id, message.getDestAddress(), "DELIVRD"));
            }
            return new SubmitSmResult(new MessageId(id), new org.jsmpp.bean.OptionalParameter[0]);
        } catch (org.jsmpp.PDUStringException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a receipt over the line that is up. */
    public void receipt(String id, String to, String state) {
        receipt(sessions.get(sessions.size() - 1), id, to, state);
    }

    private static void receipt(SMPPServerSession session, String id, String to, String state) {
        String text =
                "id:%s sub:001 dlvrd:001 submit date:2611200900 done date:2611200901 stat:%s err:000 text:"
                        .formatted(id, state);
        try {
            session.deliverShortMessage(
                    "",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    to,
                    TypeOfNumber.ALPHANUMERIC,
                    NumberingPlanIndicator.UNKNOWN,
                    "TRAM",
                    new ESMClass(
                            MessageMode.DEFAULT,
                            MessageType.SMSC_DEL_RECEIPT,
                            GSMSpecificFeature.DEFAULT),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(0),
                    new RawDataCoding((byte) 0),
                    text.getBytes(StandardCharsets.US_ASCII));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Drops all lines, and takes new ones. */
    public void drop() {
        List.copyOf(sessions).forEach(SMPPServerSession::close);
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        listener.close();
        drop();
        threads.shutdownNow();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session source)
            throws ProcessRequestException {
        throw unserved();
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti message, SMPPServerSession source)
            throws ProcessRequestException {
        throw unserved();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm message, SMPPServerSession source)
            throws ProcessRequestException {
        throw unserved();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm message, SMPPServerSession source)
            throws ProcessRequestException {
        throw unserved();
    }

    @Override
    public void onAcceptCancelSm(CancelSm message, SMPPServerSession source)
            throws ProcessRequestException {
        throw unserved();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm message, SMPPServerSession source)
            throws ProcessRequestException {
        throw unserved();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm message, SMPPServerSession source)
            throws ProcessRequestException {
        throw unserved();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(
            QueryBroadcastSm message, SMPPServerSession source) throws ProcessRequestException {
        throw unserved();
    }

    private static ProcessRequestException unserved() {
        return new ProcessRequestException("not served", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
