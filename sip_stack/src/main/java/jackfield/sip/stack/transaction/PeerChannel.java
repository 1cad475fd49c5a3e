// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transaction;

import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.stack.MessageChannel;
import gov.nist.javax.sip.stack.RawMessageChannel;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import jackfield.sip.stack.loop.NettyLoop;
import jackfield.sip.stack.transport.HostPorts;
import jackfield.sip.stack.transport.SipTransport;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction sends by: a transport, a loop and a peer. Nothing is ever received through it.
 * Confined to the owner's loop.
 */
final class PeerChannel extends MessageChannel implements RawMessageChannel {

    private final TransactionStack stack;
    private final SipTransport transport;
    private final NettyLoop loop;
    private final InetSocketAddress peer;
    private final @Nullable InetSocketAddress sentBy;
    private Runnable onFailure = () -> {};
    private byte[] lastSent = new byte[0];
    private @Nullable SIPMessage lastMessage;

    /**
     * @param sentBy where responses go if the connection to the peer is gone; null for requests
     */
    PeerChannel(
            TransactionStack stack,
            SipTransport transport,
            NettyLoop loop,
            InetSocketAddress peer,
            @Nullable InetSocketAddress sentBy) {
        this.stack = stack;
        this.transport = transport;
        this.loop = loop;
        this.peer = peer;
        this.sentBy = sentBy;
    }

    NettyLoop loop() {
        return loop;
    }

    /** What to do on the loop when something cannot be sent. */
    void onFailure(Runnable action) {
        onFailure = action;
    }

    void send(byte[] data) {
        if (data == lastSent) {
            stack.retransmissions().increment();
        }
        lastSent = data;
        write(data);
    }

    private void write(byte[] data) {
        if (sentBy == null) {
            transport.send(loop, data, peer, cause -> loop.execute(onFailure));
        } else {
            transport.answer(loop, data, peer, sentBy, cause -> loop.execute(onFailure));
        }
    }

    /** Counts it as a failure if the connection to the peer closes; the outcome undoes that. */
    Runnable watch() {
        return transport.watch(peer, () -> loop.execute(onFailure));
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the same message once more, not one like it
    public void sendMessage(SIPMessage message) {
        if (message == lastMessage) {
            stack.retransmissions().increment();
        }
        lastMessage = message;
        write(message.encodeAsBytes(message.getTopmostVia().getTransport()));
    }

    @Override
    public void sendMessage(SIPMessage message, InetAddress address, int port) {
        sendMessage(message);
    }

    @Override
    protected void sendMessage(byte[] data, InetAddress address, int port, boolean reconnect) {
        send(data);
    }

    @Override
    public void processMessage(SIPMessage message) {
        throw new UnsupportedOperationException("nothing is received here");
    }

    @Override
    public void close() {}

    @Override
    public SIPTransactionStack getSIPStack() {
        return stack;
    }

    @Override
    public String getTransport() {
        return transport.protocol();
    }

    @Override
    public boolean isReliable() {
        return transport.reliable();
    }

    @Override
    public boolean isSecure() {
        return transport.secure();
    }

    @Override
    public String getHost() {
        return HostPorts.plain(transport.addressTowards(peer.getAddress()));
    }

    @Override
    public int getPort() {
        return transport.bound().getPort();
    }

    @Override
    public String getPeerAddress() {
        return HostPorts.plain(peer.getAddress());
    }

    @Override
    protected InetAddress getPeerInetAddress() {
        return peer.getAddress();
    }

    @Override
    protected String getPeerProtocol() {
        return transport.protocol();
    }

    @Override
    public int getPeerPort() {
        return peer.getPort();
    }

    @Override
    public int getPeerPacketSourcePort() {
        return peer.getPort();
    }

    @Override
    public InetAddress getPeerPacketSourceAddress() {
        return peer.getAddress();
    }

    @Override
    public String getKey() {
        return getKey(peer.getAddress(), peer.getPort(), transport.protocol());
    }

    @Override
    public String getViaHost() {
        return getHost();
    }

    @Override
    public int getViaPort() {
        return getPort();
    }
}
