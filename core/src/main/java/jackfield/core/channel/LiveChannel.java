// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import static jackfield.channel.ChannelState.DIALING;
import static jackfield.channel.ChannelState.DOWN;
import static jackfield.channel.ChannelState.RING;
import static jackfield.channel.ChannelState.RINGING;
import static jackfield.channel.ChannelState.UP;

import jackfield.channel.CallerId;
import jackfield.channel.ChannelDriver;
import jackfield.channel.ChannelEvent;
import jackfield.channel.ChannelState;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import jackfield.module.Hold;
import jackfield.rtp.MediaLeg;
import jackfield.thread.Timers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A channel of this process; see {@link ChannelState} for its states. Every change is made under the
 * lock, and what follows from it is carried out afterwards and in that order. Thread-safe.
 */
final class LiveChannel extends DescribedChannel implements Bridgeable, Redirectable {

    /** Who keeps the channels. */
    interface Home {
        /** It has been hung up; told once, after the listeners. */
        void ended(LiveChannel channel);

        /** It is to walk the dialplan from where it is. */
        void walks(LiveChannel channel);
    }

    private final ChannelIdentity identity;
    private volatile String linkedId;
    private final Timers timers;
    private final Home home;
    private final Walker walker = new Walker();
    private final ChannelVariables variables = new ChannelVariables();
    private final InOrder inOrder = new InOrder();
    private final Listeners listeners = new Listeners(inOrder);
    private final FarEnd farEnd = new FarEnd();
    private final DigitQueue digits = new DigitQueue();
    private final Overtime overtime;
    private volatile @Nullable ListeningLeg leg;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Object lock = new Object();

    private volatile ChannelState state;
    private volatile Optional<HangupCause> hangupCause = Optional.empty();
    private volatile CallerId connectedLine;
    private volatile boolean onItsOwn;
    private volatile Optional<String> bridgeId = Optional.empty();

    /** Walks as soon as it has left its bridge. */
    private boolean leaving;

    LiveChannel(ChannelIdentity identity, Timers timers, Home home) {
        super(
                identity.created(),
                identity.origin().caller(),
                start(identity),
                identity.origin().language());
        this.identity = identity;
        linkedId = identity.uniqueId();
        this.timers = timers;
        this.overtime = new Overtime(timers, this, walker::interrupt);
        this.home = home;
        state = identity.incoming() ? RING : DOWN;
        connectedLine = identity.origin().connectedLine();
        identity.origin().variables().forEach(variables::set);
    }

    /** Only an incoming channel is somewhere in the dialplan. */
    private static Location start(ChannelIdentity identity) {
        Location start = identity.origin().location();
        return identity.incoming() ? start : new Location(start.context(), "", 1);
    }

    void attach(ChannelDriver driver, Hold hold) {
        farEnd.attach(driver, hold);
    }

    int number() {
        return identity.number();
    }

    /** True if the far end called us. */
    boolean isIncoming() {
        return identity.incoming();
    }

    /** The walk through the dialplan. */
    Walker walker() {
        return walker;
    }

    /** What the far end does. */
    void reports(Report report) {
        synchronized (lock) {
            if (!farEnd.isGone() && (!isHungUp() || report instanceof Report.HungUp)) {
                take(report);
            }
        }
        inOrder.carryOut();
    }

    private void take(Report report) {
        switch (report) {
            case Report.Ringing() when state == DIALING -> {
                state = RINGING;
                listeners.tell(new ChannelEvent.Ringing(this));
            }
            case Report.Progress() when state == DIALING || state == RINGING ->
                    listeners.tell(new ChannelEvent.Progress(this));
            case Report.Answered() when state == DIALING || state == RINGING -> goUp();
            case Report.Held(boolean held) -> listeners.tell(new ChannelEvent.Held(this, held));
            case Report.Digit(char digit) -> pressed(digit);
            case Report.MediaChanged() -> {
                inOrder.add(this::media);
                listeners.tell(new ChannelEvent.MediaChanged(this));
            }
            case Report.HungUp(HangupCause cause) -> {
                farEnd.leave();
                end(cause);
                inOrder.add(farEnd::release);
            }
            default -> {} // It comes too late to matter, or twice.
        }
    }

    private void pressed(char digit) {
        if (bridgeId.isEmpty()) {
            digits.add(digit);
        }
        listeners.tell(new ChannelEvent.Digit(this, digit));
    }

    private void goUp() {
        state = UP;
        inOrder.add(this::media);
        answered(timers.now());
        listeners.tell(new ChannelEvent.Answered(this));
    }

    private void end(HangupCause cause) {
        if (!isHungUp()) {
            hangupCause = Optional.of(cause);
            end.countDown();
            digits.end();
            inOrder.add(overtime::cancel);
            listeners.tell(new ChannelEvent.HungUp(this, cause));
            inOrder.add(() -> home.ended(this));
        }
    }

    @Override
    public void ring() {
        synchronized (lock) {
            if (!isHungUp() && state == RING) {
                ask(ChannelDriver::ring);
            }
        }
        inOrder.carryOut();
    }

    @Override
    public void progress() {
        synchronized (lock) {
            if (!isHungUp() && state == RING) {
                ask(ChannelDriver::progress);
            }
        }
        inOrder.carryOut();
    }

    @Override
    public boolean answer() {
        synchronized (lock) {
            if (!isHungUp() && state == RING) {
                ask(ChannelDriver::answer);
                goUp();
            }
        }
        inOrder.carryOut();
        return !isHungUp() && state == UP;
    }

    @Override
    public void call() {
        synchronized (lock) {
            if (!isHungUp()) {
                if (state != DOWN) {
                    throw new IllegalStateException(name() + " is " + state);
                }
                state = DIALING;
                ask(ChannelDriver::call);
            }
        }
        inOrder.carryOut();
    }

    @Override
    public void hangUp(HangupCause cause) {
        synchronized (lock) {
            if (!isHungUp()) {
                ask(driver -> driver.hangUp(cause));
                end(cause);
            }
        }
        inOrder.carryOut();
    }

    @Override
    public boolean redirect(Location place) {
        synchronized (lock) {
            if (isHungUp()) {
                return false;
            }
            if (walker.send(place)) {
                return true;
            }
            if (state != UP) {
                return false;
            }
            onItsOwn = true;
            location(place);
            leaving = bridgeId.isPresent();
            listeners.tell(new ChannelEvent.Redirected(this));
            if (!leaving) {
                inOrder.add(() -> home.walks(this));
            }
        }
        inOrder.carryOut();
        return true;
    }

    @Override
    public boolean isOnItsOwn() {
        return onItsOwn;
    }

    @Override
    public Optional<Location> takeRedirect() {
        return walker.takeNext();
    }

    @Override
    public void connectedLine(CallerId party) {
        synchronized (lock) {
            connectedLine = party;
            if (!isHungUp() && state != DOWN) {
                ask(driver -> driver.connectedLine(party));
            }
        }
        inOrder.carryOut();
    }

    @Override
    public Listening listen(Consumer<ChannelEvent> listener) {
        Listening place;
        synchronized (lock) {
            place = listeners.add(listener);
            hangupCause.ifPresent(
                    cause -> listeners.tellLate(listener, new ChannelEvent.HungUp(this, cause)));
        }
        inOrder.carryOut();
        return place;
    }

    /** A driver that fails has no far end any more. */
    private void ask(Consumer<ChannelDriver> request) {
        inOrder.add(
                () -> {
                    try {
                        farEnd.ask(request);
                    } catch (RuntimeException e) {
                        reports(new Report.HungUp(HangupCause.NORMAL_TEMPORARY_FAILURE));
                        throw e;
                    }
                });
    }

    @Override
    public boolean stayUpFor(Duration duration) {
        try {
            return !end.await(TimeUnit.NANOSECONDS.convert(duration), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public String name() {
        return identity.name();
    }

    @Override
    public String uniqueId() {
        return identity.uniqueId();
    }

    @Override
    public String linkedId() {
        return linkedId;
    }

    @Override
    public void linkedId(String id) {
        linkedId = id;
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
    public String dialed() {
        return identity.origin().location().extension();
    }

    @Override
    public DigitQueue digits() {
        return digits;
    }

    @Override
    public ChannelTimeouts timeouts() {
        return overtime.timeouts();
    }

    @Override
    public ChannelVariables variables() {
        return variables;
    }

    /** The same object for the same leg, so that it can be seen whether the leg has changed. */
    @Override
    public MediaLeg media() {
        MediaLeg present = farEnd.media();
        if (present == MediaLeg.NONE) {
            return present;
        }
        ListeningLeg known = leg;
        return known != null && known.listensTo(present) ? known : listenTo(present);
    }

    private MediaLeg listenTo(MediaLeg present) {
        synchronized (lock) {
            ListeningLeg known = leg;
            if (known == null || !known.listensTo(present)) {
                EventReader events = new EventReader(key -> reports(new Report.Digit(key)));
                known = new ListeningLeg(present, events);
                leg = known;
            }
            return known;
        }
    }

    @Override
    public int loop() {
        return identity.origin().loop();
    }

    @Override
    public Optional<HangupCause> hangupCause() {
        return hangupCause;
    }

    @Override
    public Optional<String> bridgeId() {
        return bridgeId;
    }

    @Override
    public void entered(String bridge) {
        synchronized (lock) {
            bridgeId = Optional.of(bridge);
            digits.clear();
        }
    }

    @Override
    public void left(String bridge) {
        synchronized (lock) {
            bridgeId = bridgeId.filter(id -> !id.equals(bridge));
            if (leaving && bridgeId.isEmpty()) {
                leaving = false;
                inOrder.add(() -> home.walks(this));
            }
        }
        inOrder.carryOut();
    }

    @Override
    public Optional<String> read(String item) {
        return farEnd.read(item);
    }

    @Override
    public <T> Optional<T> facet(Class<T> kind) {
        return farEnd.facet(kind);
    }

    @Override
    public String toString() {
        return name();
    }
}
