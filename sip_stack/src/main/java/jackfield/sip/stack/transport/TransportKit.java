// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import jackfield.module.ModuleServices;
import jackfield.sip.Global;
import jackfield.sip.spi.FlowListener;
import jackfield.sip.stack.loop.SipLoops;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What transports work with.
 *
 * @param receiver takes what they receive, and is told what they send
 * @param files where certificates of a relative name are
 * @param onClose closes a transport for good
 */
public record TransportKit(
        SipLoops loops,
        Taps receiver,
        RouteAddresses routes,
        StreamLimits limits,
        Path files,
        FlowCensus census,
        Supplier<Global> global,
        ModuleServices<FlowListener> listeners,
        Consumer<SipTransport> onClose) {}
