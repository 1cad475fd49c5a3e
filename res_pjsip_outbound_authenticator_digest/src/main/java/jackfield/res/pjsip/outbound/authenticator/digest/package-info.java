// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Digest credentials for requests of ours (RFC 7616, RFC 8760, and RFC 2069 for old servers). */
@NullMarked
package jackfield.res.pjsip.outbound.authenticator.digest;

import org.jspecify.annotations.NullMarked;
