// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transaction;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * All transactions there are. Looking up is thread-safe; what is found belongs to the owner's loop.
 */
final class TransactionTable {

    private final ConcurrentMap<String, StackInboundTransaction> inbound =
            new ConcurrentHashMap<>();
    private final ConcurrentMap<String, ClientMachine> outbound = new ConcurrentHashMap<>();
    private final Set<String> invites = ConcurrentHashMap.newKeySet();

    Optional<StackInboundTransaction> inbound(SIPRequest request) {
        return Optional.ofNullable(inbound.get(TransactionKeys.server(request)));
    }

    void add(SIPRequest request, StackInboundTransaction transaction) {
        String key = TransactionKeys.server(request);
        String merge = TransactionKeys.merge(request);
        boolean invite = transaction.machine().isInviteTransaction();
        inbound.put(key, transaction);
        if (invite) {
            invites.add(merge);
        }
        transaction
                .machine()
                .onForgotten(
                        () -> {
                            inbound.remove(key, transaction);
                            if (invite) {
                                invites.remove(merge);
                            }
                        });
    }

    boolean merged(SIPRequest invite) {
        return invites.contains(TransactionKeys.merge(invite));
    }

    Optional<ClientMachine> outbound(SIPResponse response) {
        return Optional.ofNullable(outbound.get(TransactionKeys.client(response)));
    }

    void add(String key, ClientMachine machine) {
        outbound.put(key, machine);
    }

    void remove(String key) {
        outbound.remove(key);
    }

    int size() {
        return inbound.size() + outbound.size();
    }
}
