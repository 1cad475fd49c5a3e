// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.module.ModuleContract;
import java.net.InetAddress;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Stage 1: says of whom messages are read at all. Called on SIP loops for every message, so it must
 * neither wait nor write, and had better allocate nothing.
 */
@ConsumerType
@ModuleContract(key = "component.name")
public interface SourceShield {

    /** What becomes of a message. */
    enum Admission {
        PASS,
        /** No answer. */
        DROP,
        /** 503, unless it is an ACK, or not even its head can be read. */
        REFUSE
    }

    /**
     * Called once for each message, before anything of it is read.
     *
     * @param request false for a response
     */
    Admission admit(InetAddress source, boolean request);

    /**
     * Called each time a source has shown that it is somebody: its request passed authentication as an
     * endpoint's, or it answered a request of ours.
     */
    void proven(InetAddress source);

    /** True if this source has shown lately that it is somebody; whoever is not known waits in a crowd. */
    boolean knows(InetAddress source);
}
