// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import jackfield.app.dial.Signals.Signal;
import jackfield.bridge.Bridge;
import jackfield.channel.Channel;
import jackfield.channel.ChannelEvent;
import jackfield.channel.Channels.Requested;
import jackfield.channel.HangupCause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls destinations until one answers or it is clear that none will. Confined to the call thread. */
final class Dialing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Dialing.class);

    /** How it went. */
    sealed interface Result {
        /**
         * @param early the bridge, if the two hear each other already
         */
        record Answered(Leg leg, Optional<Bridge> early) implements Result {}

        record Failed(DialStatus status, HangupCause cause) implements Result {}

        /** The caller hung up. */
        record Cancelled() implements Result {}
    }

    private final Channel caller;
    private final Kernel kernel;
    private final DialOptions options;
    private final DialVariables variables;
    private final Signals signals;
    private final List<Leg> legs = new ArrayList<>();
    private final List<HangupCause> failures = new ArrayList<>();
    private int destinations;
    private boolean rung;
    private Optional<Bridge> early = Optional.empty();

    Dialing(Channel caller, Kernel kernel, DialOptions options, DialVariables variables) {
        this.caller = caller;
        this.kernel = kernel;
        this.options = options;
        this.variables = variables;
        this.signals = new Signals(kernel.timers());
    }

    Result run(List<Destination> wanted, DialTimeout timeout) throws InterruptedException {
        if (caller.isHungUp()) {
            return new Result.Cancelled();
        }
        destinations = wanted.size();
        signals.listenTo(caller);
        wanted.forEach(this::request);
        legs.forEach(this::call);
        if (options.ringsAtOnce() && !legs.isEmpty()) {
            ring();
        }
        timeout.answer().ifPresent(time -> signals.after(time, new Signal.NoAnswer()));
        timeout.sign().ifPresent(time -> signals.after(time, new Signal.NoSign()));
        while (!legs.isEmpty()) {
            Optional<Result> result = handle(signals.next());
            if (result.isPresent()) {
                return result.get();
            }
        }
        return new Result.Failed(DialStatus.of(failures), DialStatus.deciding(failures));
    }

    private void request(Destination destination) {
        switch (kernel.channels()
                .request(caller, destination.technology(), destination.resource())) {
            case Requested.Made(Channel made) -> legs.add(new Leg(destination, made));
            case Requested.Refused(HangupCause cause, String reason) -> {
                LOG.info("{} cannot dial {}: {}", caller, destination, reason);
                failures.add(cause);
            }
        }
    }

    private void call(Leg leg) {
        Channel channel = leg.channel();
        if (!caller.caller().isEmpty()) {
            channel.caller(caller.caller());
        }
        channel.application("AppDial((Outgoing Line))");
        signals.listenTo(channel);
        options.onCalled().ifPresent(first -> prepare(channel, first));
        channel.call();
    }

    /** A channel whose subroutine does not return is not called. */
    private void prepare(Channel channel, DialSubroutine first) {
        if (!first.run(kernel.subroutines(), channel, caller)) {
            channel.hangUp(HangupCause.NORMAL_CLEARING);
        }
    }

    private Optional<Result> handle(Signal signal) {
        return switch (signal) {
            case Signal.NoAnswer() ->
                    Optional.of(new Result.Failed(DialStatus.NOANSWER, HangupCause.NO_ANSWER));
            case Signal.NoSign() -> {
                giveUpTheSilent();
                yield Optional.empty();
            }
            case Signal.Heard(ChannelEvent event) when event.channel() == caller ->
                    event instanceof ChannelEvent.HungUp
                            ? Optional.of(new Result.Cancelled())
                            : Optional.empty();
            case Signal.Heard(ChannelEvent event) ->
                    legs.stream()
                            .filter(leg -> leg.channel() == event.channel())
                            .findFirst()
                            .flatMap(leg -> handle(leg, event));
        };
    }

    private Optional<Result> handle(Leg leg, ChannelEvent event) {
        switch (event) {
            case ChannelEvent.Ringing ringing -> {
                leg.livens();
                variables.ringing();
                ring();
            }
            case ChannelEvent.Progress progress -> {
                leg.livens();
                variables.progress();
                passEarlyMedia(leg);
            }
            case ChannelEvent.Answered answered -> {
                legs.remove(leg);
                Optional<Bridge> joined = early;
                early = Optional.empty();
                cancel(options.loserCause());
                return Optional.of(new Result.Answered(leg, joined));
            }
            case ChannelEvent.HungUp(Channel channel, HangupCause cause) -> {
                LOG.debug("{} did not get through: {}", channel, cause.text());
                legs.remove(leg);
                failures.add(cause);
            }
            default -> {}
        }
        return Optional.empty();
    }

    private void ring() {
        if (!rung) {
            rung = true;
            caller.ring();
        }
    }

    /** Of several destinations the caller could hear only one, so that none is heard. */
    private void passEarlyMedia(Leg leg) {
        if (destinations == 1 && options.passesEarlyMedia() && early.isEmpty()) {
            early = kernel.bridges().join(caller, leg.channel());
            early.ifPresent(joined -> caller.progress());
        }
    }

    private void giveUpTheSilent() {
        legs.stream()
                .filter(leg -> !leg.isAlive())
                .forEach(leg -> leg.channel().hangUp(HangupCause.NO_USER_RESPONSE));
    }

    /** Hangs up whoever is still being called. */
    private void cancel(HangupCause cause) {
        early.ifPresent(Bridge::dissolve);
        early = Optional.empty();
        legs.forEach(leg -> leg.channel().hangUp(cause));
        legs.clear();
    }

    @Override
    public void close() {
        signals.close();
        cancel(options.cancelCause());
    }
}
