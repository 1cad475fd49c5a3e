// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

import jackfield.rtp.Format;
import jackfield.sip.EndpointMedia;
import java.util.ArrayList;
import java.util.List;

/** What an endpoint's options let us speak with it. */
final class OwnPayloads {

    private static final int FIRST_DYNAMIC = 96;
    private static final int TELEPHONE_EVENT = 101;

    private OwnPayloads() {}

    /** The allowed codecs in their order, then telephone events if digits travel so. */
    static List<Payload> of(EndpointMedia options) {
        List<Payload> payloads = new ArrayList<>();
        int dynamic = FIRST_DYNAMIC;
        for (Format format : options.allow().formats()) {
            boolean assigned = format.payloadType() >= 0;
            payloads.add(new Payload(assigned ? format.payloadType() : dynamic, format));
            dynamic += assigned ? 0 : dynamic + 1 == TELEPHONE_EVENT ? 2 : 1;
        }
        if (events(options)) {
            payloads.add(new Payload(TELEPHONE_EVENT, Format.TELEPHONE_EVENT));
        }
        return List.copyOf(payloads);
    }

    private static boolean events(EndpointMedia options) {
        return switch (options.dtmfMode()) {
            case RFC4733, AUTO, AUTO_INFO -> true;
            case INBAND, INFO, NONE -> false;
        };
    }
}
