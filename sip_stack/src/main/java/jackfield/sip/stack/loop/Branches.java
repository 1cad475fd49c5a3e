// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.loop;

/** Branches of our requests; they carry a keyed tag, so that stray responses are known at sight. Thread-safe. */
public final class Branches {

    private static final String COOKIE = "z9hG4bK";
    private static final int RANDOM_BYTES = 10;
    private static final int TAG_START = COOKIE.length() + 2 * RANDOM_BYTES;

    private final KeyedHash hash;

    public Branches(KeyedHash hash) {
        this.hash = hash;
    }

    public String next() {
        String random = COOKIE + Randoms.token(RANDOM_BYTES);
        return random + hash.of(random);
    }

    /** True if {@link #next} made it. */
    public boolean ours(String branch) {
        return branch.length() > TAG_START
                && branch.startsWith(COOKIE)
                && branch.substring(TAG_START).equals(hash.of(branch.substring(0, TAG_START)));
    }
}
