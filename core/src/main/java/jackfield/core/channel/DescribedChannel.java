// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.CallerId;
import jackfield.channel.Channel;
import jackfield.channel.Location;
import java.time.Instant;
import java.util.Optional;

/** What is said of a channel and follows no rules: who calls, where it is, what it does, since when. Thread-safe. */
public abstract class DescribedChannel implements Channel {

    private final Instant created;
    private volatile Optional<Instant> answered = Optional.empty();
    private volatile CallerId caller;
    private volatile Location location;
    private volatile String language;
    private volatile String application = "";

    protected DescribedChannel(
            Instant created, CallerId caller, Location location, String language) {
        this.created = created;
        this.caller = caller;
        this.location = location;
        this.language = language;
    }

    @Override
    public CallerId caller() {
        return caller;
    }

    @Override
    public void caller(CallerId caller) {
        this.caller = caller;
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public void language(String language) {
        this.language = language;
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public void location(Location next) {
        location = next;
    }

    @Override
    public String application() {
        return application;
    }

    @Override
    public void application(String shown) {
        application = shown;
    }

    @Override
    public Instant created() {
        return created;
    }

    @Override
    public Optional<Instant> answered() {
        return answered;
    }

    /** It is up since then. */
    protected void answered(Instant when) {
        answered = Optional.of(when);
    }
}
