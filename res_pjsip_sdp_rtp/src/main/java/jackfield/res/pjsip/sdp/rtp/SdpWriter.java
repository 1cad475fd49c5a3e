// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

import jackfield.rtp.Format;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes our descriptions of one session; the version grows when something has changed (RFC 3264 §8).
 * Confined to the owner's loop.
 */
final class SdpWriter {

    private static final String END = "\r\n";

    private final String owner;
    private final String name;
    private final String address;
    private final int port;
    private final long id;
    private long version;
    private String last = "";

    /**
     * @param owner first field of {@code o=}
     * @param name text of {@code s=}
     * @param address such as {@code IP4 192.0.2.1}
     * @param id number of the session, which is also the first version
     */
    SdpWriter(String owner, String name, String address, int port, long id) {
        this.owner = owner.isBlank() ? "-" : owner.strip().replaceAll("\\s", "-");
        this.name = name.isBlank() ? "-" : name.strip();
        this.address = address;
        this.port = port;
        this.id = id;
        version = id - 1;
    }

    /** The description of these streams. */
    String write(List<Slot> slots, List<Payload> payloads, Direction direction) {
        String body =
                "s="
                        + name
                        + END
                        + "c=IN "
                        + address
                        + END
                        + "t=0 0"
                        + END
                        + slots.stream()
                                .map(slot -> stream(slot, payloads, direction))
                                .collect(Collectors.joining());
        if (!body.equals(last)) {
            version++;
            last = body;
        }
        return "v=0%so=%s %d %d IN %s%s%s".formatted(END, owner, id, version, address, END, body);
    }

    private String stream(Slot slot, List<Payload> payloads, Direction direction) {
        return switch (slot) {
            case Slot.Audio _ -> audio(payloads, direction);
            case Slot.Refused(String kind, String protocol, String format) ->
                    "m=" + kind + " 0 " + protocol + " " + format + END;
        };
    }

    private String audio(List<Payload> payloads, Direction direction) {
        StringBuilder text = new StringBuilder("m=audio ").append(port).append(" RTP/AVP");
        payloads.forEach(payload -> text.append(' ').append(payload.type()));
        text.append(END);
        for (Payload payload : payloads) {
            Format format = payload.format();
            text.append("a=rtpmap:").append(payload.type()).append(' ');
            text.append(format.encoding()).append('/').append(format.clockRate()).append(END);
            if (!payload.audio()) {
                text.append("a=fmtp:").append(payload.type()).append(" 0-16").append(END);
            }
        }
        return text.append("a=ptime:20")
                .append(END)
                .append("a=")
                .append(direction)
                .append(END)
                .toString();
    }
}
