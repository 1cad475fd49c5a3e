// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.module.Hold;
import jackfield.module.Lease;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Commands for tests, and a registry that holds nothing else; counts the leases. */
public final class TestCommands implements ModuleRegistry, ModuleServices<CliCommand> {

    private volatile List<Offer<CliCommand>> offers = List.of();
    private boolean leaving;
    private int leases;

    /** Adds a command that answers with its arguments. */
    public TestCommands add(String words, String usage) {
        return add(words, usage, arguments -> CliResult.of(words + " " + arguments.words()));
    }

    public TestCommands add(String words, String usage, CliCommand command) {
        List<Offer<CliCommand>> more = new ArrayList<>(offers);
        more.add(new TestOffer(words, usage, command));
        offers = List.copyOf(more);
        return this;
    }

    /** From now on no lease is given. */
    public TestCommands leave() {
        leaving = true;
        return this;
    }

    public void clear() {
        offers = List.of();
    }

    public int leases() {
        return leases;
    }

    public CommandTree tree() {
        return new CommandTree(this);
    }

    public CommandRouter router() {
        return new CommandRouter(tree(), () -> {});
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S> ModuleServices<S> services(Class<S> contract) {
        return (ModuleServices<S>) this;
    }

    @Override
    public Hold hold(Object ofModule) {
        return () -> {};
    }

    @Override
    public List<Offer<CliCommand>> offers() {
        return offers;
    }

    @Override
    public Optional<Offer<CliCommand>> offer(String key) {
        return offers.stream().filter(offer -> offer.key().equalsIgnoreCase(key)).findFirst();
    }

    private final class TestOffer implements Offer<CliCommand> {
        private final String words;
        private final String usage;
        private final CliCommand command;

        TestOffer(String words, String usage, CliCommand command) {
            this.words = words;
            this.usage = usage;
            this.command = command;
        }

        @Override
        public String key() {
            return words;
        }

        @Override
        public String module() {
            return "app_test";
        }

        @Override
        public int ranking() {
            return 0;
        }

        @Override
        public Map<String, Object> properties() {
            return Map.of(
                    "usage", usage, "synopsis", "Synopsis of " + words + ".", "details", "More.");
        }

        @Override
        public Optional<Lease<CliCommand>> lease() {
            if (leaving) {
                return Optional.empty();
            }
            leases++;
            return Optional.of(new TestLease(command));
        }
    }

    private final class TestLease implements Lease<CliCommand> {
        private final CliCommand command;

        TestLease(CliCommand command) {
            this.command = command;
        }

        @Override
        public CliCommand service() {
            return command;
        }

        @Override
        public void close() {
            leases--;
        }
    }
}
