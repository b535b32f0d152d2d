package vn.tram.notices.gateway.smpp;

import java.util.Optional;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tram.notices.gateway.Receipts;

/**
 * Reads delivery receipts as SMPP 3.4 (appendix B) words them. What people answer to an SMS is
 * taken and dropped: nobody reads it here.
 */
final class ReceiptReader implements MessageReceiverListener {

    private static final Logger log = LoggerFactory.getLogger(ReceiptReader.class);

    private final Receipts receipts;

    ReceiptReader(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        if (!message.isSmscDeliveryReceipt()) {
            return;
        }
        try {
            DeliveryReceipt receipt = message.getShortMessageAsDeliveryReceipt();
            Optional<Boolean> delivered = outcome(receipt.getFinalStatus());
            if (delivered.isPresent()) {
                receipts.received(id(message, receipt), delivered.get());
            }
        } catch (InvalidDeliveryReceiptException e) {
            log.warn("A receipt that cannot be read");
        } catch (RuntimeException e) {
            log.warn("A receipt could not be stored: {}", e.getClass().getSimpleName());
            throw new ProcessRequestException("not stored", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    /** The parameter has the form of the answer to the message; the text often has another one. */
    private static String id(DeliverSm message, DeliveryReceipt receipt) {
        OptionalParameter named =
                message.getOptionalParameter(OptionalParameter.Tag.RECEIPTED_MESSAGE_ID);
        return named instanceof OptionalParameter.Receipted_message_id id
                ? id.getValueAsString()
                : receipt.getId();
    }

    /** Empty while the message is still on its way. */
    private static Optional<Boolean> outcome(DeliveryReceiptState state) {
        if (state == null) {
            return Optional.empty();
        }
        return switch (state) {
            case DELIVRD -> Optional.of(true);
            case UNDELIV, EXPIRED, DELETED, REJECTD -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        log.debug("A handset is reachable again");
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session source)
            throws ProcessRequestException {
        throw new ProcessRequestException("not served", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
