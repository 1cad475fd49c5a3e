// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transaction;

import gov.nist.javax.sip.EventWrapper;
import gov.nist.javax.sip.SipStackImpl;
import gov.nist.javax.sip.stack.SIPTransaction;
import jackfield.sip.stack.loop.NettyLoop;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.LongAdder;
import javax.sip.PeerUnavailableException;

/**
 * What JAIN-SIP's transactions need of their stack: settings and timers. It has no listening points, no
 * provider, no threads and no tables in use; all that is ours. Thread-safe.
 */
final class TransactionStack extends SipStackImpl {

    private static final String VENDOR = "gov.nist.javax.sip.";
    // RFC 6026 §8.7: an INVITE transaction stays for timer L after a 2xx, to absorb repetitions.
    private static final int TIMER_L_SECONDS = 32;

    private final LongAdder retransmissions = new LongAdder();

    private TransactionStack(Properties properties) throws PeerUnavailableException {
        super(properties);
    }

    static TransactionStack create(List<NettyLoop> loops) {
        try {
            TransactionStack stack = new TransactionStack(properties());
            stack.endEventThread();
            ((LoopTimer) stack.getTimer()).use(loops);
            return stack;
        } catch (PeerUnavailableException e) {
            throw new IllegalStateException("JAIN-SIP does not take its settings", e);
        }
    }

    /** Messages that were sent again. */
    LongAdder retransmissions() {
        return retransmissions;
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("javax.sip.STACK_NAME", "jackfield");
        properties.setProperty("javax.sip.AUTOMATIC_DIALOG_SUPPORT", "off");
        set(properties, "AUTOMATIC_DIALOG_ERROR_HANDLING", "false");
        set(properties, "STACK_LOGGER", QuietStackLogger.class.getName());
        set(properties, "SERVER_LOGGER", QuietServerLogger.class.getName());
        set(properties, "TIMER_CLASS_NAME", LoopTimer.class.getName());
        set(properties, "REENTRANT_LISTENER", "true");
        set(properties, "RELEASE_REFERENCES_STRATEGY", "Aggressive");
        set(properties, "CONGESTION_CONTROL_TIMEOUT", "0");
        set(properties, "MAX_FORK_TIME_SECONDS", "0");
        set(properties, "LINGER_TIMER", Integer.toString(TIMER_L_SECONDS));
        set(properties, "CANCEL_CLIENT_TRANSACTION_CHECKED", "false");
        set(properties, "MAX_MESSAGE_SIZE", "65535");
        return properties;
    }

    private static void set(Properties properties, String name, String value) {
        properties.setProperty(VENDOR + name, value);
    }

    /** Events reach us by direct calls; the thread that would carry them ends when it gets one to carry. */
    @SuppressWarnings("NullAway") // an event of nothing is what wakes it
    private void endEventThread() {
        getEventScanner().forceStop();
        getEventScanner().addEvent(new EventWrapper(null, null));
    }

    @Override
    public void removeTransaction(SIPTransaction transaction) {
        switch (transaction) {
            case ServerMachine server -> server.forget();
            case ClientMachine client -> client.forget();
            default -> throw new IllegalStateException("a transaction of another making");
        }
    }
}
