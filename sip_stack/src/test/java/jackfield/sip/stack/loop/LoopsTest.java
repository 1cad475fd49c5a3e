// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LoopsTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ownsACallIdForGood(boolean epoll) {
        SipLoops loops = new SipLoops(3, Thread.ofPlatform().daemon().factory(), epoll);
        try {
            for (NettyLoop loop : loops.all()) {
                String callId = loops.newCallId(loop);
                assertThat(loops.ownerOf(callId)).isSameAs(loop);
                assertThat(callId).hasSize(32);
            }
            assertThat(loops.all()).extracting(NettyLoop::index).containsExactly(0, 1, 2);
        } finally {
            loops.close();
        }
    }

    @Test
    void runsTasksInOrderAndLivesOnWhenOneFails() {
        SipLoops loops = new SipLoops(1, Thread.ofPlatform().daemon().factory(), false);
        NettyLoop loop = loops.all().getFirst();
        try {
            ConcurrentLinkedQueue<Integer> order = new ConcurrentLinkedQueue<>();
            CompletableFuture<Boolean> last = new CompletableFuture<>();
            loop.execute(
                    () -> {
                        throw new StackOverflowError();
                    });
            for (int i = 0; i < 100; i++) {
                int number = i;
                loop.execute(() -> order.add(number));
            }
            loop.afterMillis(1, () -> last.complete(loop.inLoop()));

            assertThat(last.orTimeout(5, TimeUnit.SECONDS).join()).isTrue();
            List<Integer> sorted = new ArrayList<>(order);
            assertThat(sorted).hasSize(100).isSorted();
            assertThat(loop.inLoop()).isFalse();
        } finally {
            loops.close();
        }
    }

    @Test
    void knowsItsOwnBranches() {
        Branches branches = new Branches(new KeyedHash());
        String branch = branches.next();

        assertThat(branch).startsWith("z9hG4bK");
        assertThat(branches.ours(branch)).isTrue();
        assertThat(branches.ours(branches.next())).isTrue();
        assertThat(branches.ours(branch + "0")).isFalse();
        assertThat(branches.ours(branch.substring(0, branch.length() - 1))).isFalse();
        assertThat(branches.ours("z9hG4bK")).isFalse();
        assertThat(new Branches(new KeyedHash()).ours(branch)).isFalse();
    }
}
