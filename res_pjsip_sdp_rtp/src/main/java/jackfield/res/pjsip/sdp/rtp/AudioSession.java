// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

import jackfield.res.pjsip.sdp.rtp.SessionDescription.Media;
import jackfield.rtp.Format;
import jackfield.rtp.MediaLeg;
import jackfield.rtp.RtpLeg;
import jackfield.rtp.RtpStream;
import jackfield.sip.Endpoint;
import jackfield.sip.spi.SessionMedia;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** One session's audio: one stream, offered, answered and changed. Confined to the owner's loop. */
final class AudioSession implements SessionMedia {

    private static final Duration PACKET_TIME = Duration.ofMillis(20);

    private final Endpoint endpoint;
    private final LocalAddress local;
    private final RtpLeg leg;
    private final SdpWriter writer;
    private final List<Payload> ours;
    private List<Payload> offered = List.of();
    private List<Payload> agreed = List.of();
    private List<Slot> slots = List.of(new Slot.Audio());
    private boolean held;

    AudioSession(Endpoint endpoint, LocalAddress local, RtpLeg leg, long id) {
        this.endpoint = endpoint;
        this.local = local;
        this.leg = leg;
        ours = OwnPayloads.of(endpoint.media());
        writer =
                new SdpWriter(
                        endpoint.media().sdpOwner(),
                        endpoint.media().sdpSession(),
                        local.announced(),
                        leg.local().getPort(),
                        id);
    }

    @Override
    public String offer() {
        offered = agreed.isEmpty() ? ours : agreed;
        return writer.write(slots, offered, Direction.SENDRECV);
    }

    @Override
    public Optional<String> answer(String offer) {
        SessionDescription session = SdpReader.read(offer);
        List<Optional<RemoteAudio>> streams =
                session.media().stream().map(media -> usable(session, media)).toList();
        OptionalInt chosen = choose(streams);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        RemoteAudio audio = streams.get(chosen.getAsInt()).orElseThrow();
        slots = slots(session, chosen.getAsInt());
        List<Payload> common = Payloads.common(ours, audio.payloads());
        agree(audio, common, audio.payloads());
        return Optional.of(writer.write(slots, common, audio.direction().turned()));
    }

    /** The stream in use if it can go on, and otherwise the first that can be taken. */
    private OptionalInt choose(List<Optional<RemoteAudio>> streams) {
        int current = slots.indexOf(new Slot.Audio());
        for (int i = -1; i < streams.size(); i++) {
            int at = i < 0 ? current : i;
            if (at < streams.size() && streams.get(at).isPresent()) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private static List<Slot> slots(SessionDescription session, int audio) {
        List<Slot> slots = new ArrayList<>();
        for (Media media : session.media()) {
            slots.add(slots.size() == audio ? new Slot.Audio() : Slot.Refused.of(media));
        }
        return slots;
    }

    private Optional<RemoteAudio> usable(SessionDescription session, Media media) {
        return RemoteAudio.of(session, media)
                .filter(audio -> local.reaches(audio.remote().getAddress()))
                .filter(audio -> Payloads.anyAudio(Payloads.common(ours, audio.payloads())));
    }

    @Override
    public boolean accept(String answer) {
        try {
            SessionDescription session = SdpReader.read(answer);
            int at = slots.indexOf(new Slot.Audio());
            if (at >= session.media().size()) {
                return false;
            }
            Optional<RemoteAudio> audio = usable(session, session.media().get(at));
            List<Payload> common =
                    audio.map(a -> Payloads.common(a.payloads(), offered)).orElse(List.of());
            if (!Payloads.anyAudio(common)) {
                return false;
            }
            audio.ifPresent(a -> agree(a, common, a.payloads()));
            return true;
        } catch (MalformedSdpException e) {
            return false;
        }
    }

    /**
     * Takes an agreement into use.
     *
     * @param common what is agreed on, with the types that we receive
     * @param theirs the types that the far end receives
     */
    private void agree(RemoteAudio audio, List<Payload> common, List<Payload> theirs) {
        agreed = common;
        held = !audio.direction().receives();
        boolean follow = endpoint.rtp().usePtime();
        leg.negotiated(
                new RtpStream(
                        audio.remote(),
                        audio.remoteControl(),
                        common.stream().map(Payload::format).toList(),
                        types(Payloads.common(common, theirs)),
                        received(common, theirs),
                        follow ? audio.packetTime().orElse(PACKET_TIME) : PACKET_TIME,
                        endpoint.rtp().rtpSymmetric(),
                        audio.direction().receives(),
                        audio.direction().sends()));
    }

    private static Map<Format, Integer> types(List<Payload> payloads) {
        return payloads.stream().collect(Collectors.toMap(Payload::format, Payload::type));
    }

    /** Our types, and where they leave room the far end's: some send with their own. */
    private static Map<Integer, Format> received(List<Payload> common, List<Payload> theirs) {
        List<Payload> all = new ArrayList<>(common);
        List<Format> formats = common.stream().map(Payload::format).toList();
        theirs.stream().filter(payload -> formats.contains(payload.format())).forEach(all::add);
        return all.stream()
                .collect(Collectors.toMap(Payload::type, Payload::format, (first, _) -> first));
    }

    @Override
    public boolean held() {
        return held;
    }

    @Override
    public MediaLeg leg() {
        return leg;
    }

    @Override
    public void close() {
        leg.close();
    }
}
