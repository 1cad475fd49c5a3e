// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InstanceLockTest {

    @TempDir Path run = Path.of("");

    @Test
    void saysWhichProcessHoldsIt() throws Exception {
        Files.writeString(run.resolve("jackfield.pid"), "123456789 and more of an older one\n");

        try (InstanceLock lock = InstanceLock.take(run)) {
            lock.sign();
            assertThat(run.resolve("jackfield.pid"))
                    .hasContent(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void isForOneProcessAtATime() throws Exception {
        try (LockHolder other = LockHolder.of(run)) {
            assertThatThrownBy(() -> InstanceLock.take(run))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining(run.toString())
                    .hasMessageContaining("process " + other.pid());
        }
    }

    @Test
    void isFreeAgainWhenItsProcessHasBeenKilled() throws Exception {
        try (LockHolder other = LockHolder.of(run)) {
            other.kill();
        }

        try (InstanceLock lock = InstanceLock.take(run)) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void cannotBeTakenWhereNothingCanBeWritten() {
        assertThatThrownBy(() -> InstanceLock.take(run.resolve("absent")))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageStartingWith("Cannot write " + run.resolve("absent/jackfield.pid"));
    }
}
