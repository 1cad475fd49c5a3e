// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.channel.CallerId;
import jackfield.channel.ChannelEvent;
import jackfield.channel.ChannelState;
import jackfield.channel.Digits;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import jackfield.channel.Variables;
import jackfield.core.channel.ChannelTimeouts;
import jackfield.core.channel.ChannelVariables;
import jackfield.core.channel.DescribedChannel;
import jackfield.core.channel.DigitQueue;
import jackfield.core.channel.Redirectable;
import jackfield.rtp.Format;
import jackfield.rtp.MediaLeg;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A channel whose far end is the test: {@link #rings}, {@link #answers} and {@link #hangsUp} are what
 * the far end does, {@link #asked} is what was asked of the channel. Waiting takes no time. Thread-safe.
 */
public final class FakeChannel extends DescribedChannel implements Redirectable {

    private static final Instant CREATED = Instant.ofEpochSecond(1_790_000_000);

    private String linkedId = "";
    private final String name;
    private final boolean incoming;
    private final Variables variables = new ChannelVariables();
    private final Awaiting<String> asked = new Awaiting<>();
    private final Awaiting<String> ran = new Awaiting<>();
    private final List<Consumer<ChannelEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, String> items = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> facets = new ConcurrentHashMap<>();
    private volatile FakeMediaLeg media = new FakeMediaLeg(Format.ULAW);
    private final Object lock = new Object();

    private volatile ChannelState state;
    private volatile CallerId connectedLine = CallerId.UNKNOWN;
    private volatile boolean onItsOwn;
    private volatile Optional<Location> redirect = Optional.empty();
    private final DigitQueue digits = new DigitQueue();
    private final ChannelTimeouts timeouts =
            new ChannelTimeouts(end -> end.ifPresent(when -> askedToEnd(when)));
    private volatile Optional<HangupCause> hangupCause = Optional.empty();
    private volatile Consumer<Duration> whileWaiting = time -> {};

    private FakeChannel(String name, boolean incoming, ChannelState state) {
        super(CREATED, CallerId.UNKNOWN, new Location("default", "s", 1), "en");
        this.name = name;
        this.incoming = incoming;
        this.state = state;
    }

    /** A call that comes in and hears ringing. */
    public static FakeChannel incoming(String name) {
        return new FakeChannel(name, true, ChannelState.RING);
    }

    /** A call that comes in and has been answered. */
    public static FakeChannel up(String name) {
        return new FakeChannel(name, true, ChannelState.UP);
    }

    /** A call that could go out. */
    public static FakeChannel outgoing(String name) {
        return new FakeChannel(name, false, ChannelState.DOWN);
    }

    // What the far end does.

    public void rings() {
        if (!isHungUp()) {
            state = ChannelState.RINGING;
            tell(new ChannelEvent.Ringing(this));
        }
    }

    public void sendsEarlyMedia() {
        if (!isHungUp()) {
            tell(new ChannelEvent.Progress(this));
        }
    }

    public void answers() {
        if (!isHungUp() && up()) {
            tell(new ChannelEvent.Answered(this));
        }
    }

    public void holds(boolean held) {
        tell(new ChannelEvent.Held(this, held));
    }

    public void changesMedia() {
        tell(new ChannelEvent.MediaChanged(this));
    }

    /** Presses keys. */
    public void presses(String keys) {
        for (int i = 0; i < keys.length(); i++) {
            char key = keys.charAt(i);
            digits.add(key);
            tell(new ChannelEvent.Digit(this, key));
        }
    }

    public void hangsUp(HangupCause cause) {
        end(cause);
    }

    // What the test wants to know, or sets.

    /** What was asked, in order: {@code ring}, {@code answer}, {@code hangUp USER_BUSY}, {@code stayUpFor PT2S}. */
    public List<String> asked() {
        return asked.soFar();
    }

    /** Waits until this has been asked. */
    public void awaitAsked(String what) {
        asked.await(what);
    }

    /** The applications that ran, in order: {@code Wait(2)}. */
    public List<String> ran() {
        return ran.soFar();
    }

    /** The leg behind {@link #media}. */
    public FakeMediaLeg leg() {
        return media;
    }

    /** Puts another leg in the place of the present one and says so. */
    public FakeMediaLeg replaceLeg(Format... formats) {
        FakeMediaLeg fresh = new FakeMediaLeg(formats);
        media = fresh;
        changesMedia();
        return fresh;
    }

    /** Runs during each {@link #stayUpFor}, so that a far end can hang up meanwhile. */
    public FakeChannel whileWaiting(Consumer<Duration> happens) {
        whileWaiting = happens;
        return this;
    }

    /** Gives {@link #read} something to say. */
    public FakeChannel item(String item, String value) {
        items.put(item, value);
        return this;
    }

    /** Gives {@link #facet} something to offer. */
    public <T> FakeChannel facet(Class<T> kind, T offered) {
        facets.put(kind, offered);
        return this;
    }

    /** Listeners that have not been closed. */
    public int listeners() {
        return listeners.size();
    }

    // The contract.

    @Override
    public String name() {
        return name;
    }

    @Override
    public String linkedId() {
        return linkedId.isEmpty() ? uniqueId() : linkedId;
    }

    @Override
    public void linkedId(String id) {
        linkedId = id;
    }

    @Override
    public String uniqueId() {
        return CREATED.getEpochSecond() + "." + Math.floorMod(name.hashCode(), 1000);
    }

    @Override
    public ChannelState state() {
        return state;
    }

    @Override
    public CallerId connectedLine() {
        return connectedLine;
    }

    @Override
    public void connectedLine(CallerId party) {
        connectedLine = party;
        asked.add("connectedLine " + party);
    }

    @Override
    public String dialed() {
        return location().extension();
    }

    /** Waiting runs {@link #whileWaiting} instead. */
    @Override
    public Digits digits() {
        return new Digits() {
            @Override
            public Optional<Character> poll() {
                return digits.poll();
            }

            @Override
            public Optional<Character> await(Duration time) {
                Optional<Character> pressed = digits.poll();
                if (pressed.isPresent()) {
                    return pressed;
                }
                asked.add("await " + time);
                whileWaiting.accept(time);
                return isHungUp() ? Optional.empty() : digits.poll();
            }

            @Override
            public void clear() {
                digits.clear();
            }
        };
    }

    /** A test ends the channel's time with {@link ChannelTimeouts#endNow}. */
    @Override
    public ChannelTimeouts timeouts() {
        return timeouts;
    }

    private void askedToEnd(Instant when) {
        asked.add("end " + when);
    }

    @Override
    public Variables variables() {
        return variables;
    }

    @Override
    public void application(String shown) {
        super.application(shown);
        if (!shown.isEmpty()) {
            ran.add(shown);
        }
    }

    @Override
    public MediaLeg media() {
        return media;
    }

    @Override
    public int loop() {
        return 0;
    }

    @Override
    public void ring() {
        asked.add("ring");
    }

    @Override
    public void progress() {
        asked.add("progress");
    }

    @Override
    public boolean answer() {
        asked.add("answer");
        if (incoming) {
            answers();
        }
        return !isHungUp() && state == ChannelState.UP;
    }

    @Override
    public void call() {
        state = ChannelState.DIALING;
        asked.add("call");
    }

    @Override
    public boolean stayUpFor(Duration duration) {
        asked.add("stayUpFor " + duration);
        if (!isHungUp()) {
            whileWaiting.accept(duration);
        }
        return !isHungUp();
    }

    @Override
    public void hangUp(HangupCause cause) {
        if (end(cause)) {
            asked.add("hangUp " + cause);
        }
    }

    /** A channel that was called goes off on its own; any other is told by {@link #takeRedirect}. */
    @Override
    public boolean redirect(Location place) {
        if (isHungUp()) {
            return false;
        }
        asked.add("redirect " + place);
        if (incoming) {
            redirect = Optional.of(place);
        } else {
            onItsOwn = true;
            location(place);
            tell(new ChannelEvent.Redirected(this));
        }
        return true;
    }

    @Override
    public boolean isOnItsOwn() {
        return onItsOwn;
    }

    @Override
    public Optional<Location> takeRedirect() {
        Optional<Location> taken = redirect;
        redirect = Optional.empty();
        return taken;
    }

    @Override
    public Optional<HangupCause> hangupCause() {
        return hangupCause;
    }

    @Override
    public Optional<String> bridgeId() {
        return Optional.empty();
    }

    @Override
    public Optional<String> read(String item) {
        return Optional.ofNullable(items.get(item));
    }

    @Override
    public <T> Optional<T> facet(Class<T> kind) {
        return Optional.ofNullable(kind.cast(facets.get(kind)));
    }

    @Override
    public Listening listen(Consumer<ChannelEvent> listener) {
        listeners.add(listener);
        hangupCause.ifPresent(cause -> listener.accept(new ChannelEvent.HungUp(this, cause)));
        return () -> listeners.remove(listener);
    }

    @Override
    public String toString() {
        return name;
    }

    private boolean up() {
        synchronized (lock) {
            if (state == ChannelState.UP) {
                return false;
            }
            state = ChannelState.UP;
            answered(CREATED);
            return true;
        }
    }

    private boolean end(HangupCause cause) {
        synchronized (lock) {
            if (hangupCause.isPresent()) {
                return false;
            }
            hangupCause = Optional.of(cause);
        }
        tell(new ChannelEvent.HungUp(this, cause));
        return true;
    }

    private void tell(ChannelEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }
}
