// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher.remote;

import jackfield.cli.CliResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An answer as it comes in, line by line. Filled by one thread, awaited by another. */
final class Answer {

    private final List<String> lines = new ArrayList<>();
    private final CompletableFuture<CliResult> complete = new CompletableFuture<>();

    void add(String line) {
        lines.add(line);
    }

    void end(boolean good) {
        complete.complete(new CliResult.Lines(lines, !good));
    }

    /** It will never be complete. */
    void cutOff() {
        complete.completeExceptionally(new IllegalStateException("cut off"));
    }

    CliResult get() throws InterruptedException, ExecutionException {
        return complete.get();
    }

    CliResult get(long time, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return complete.get(time, unit);
    }
}
