/** Digest authentication of requests from the network (RFC 7616, and RFC 2069 for old phones). */
@NullMarked
package jackfield.res.pjsip.authenticator.digest;

import org.jspecify.annotations.NullMarked;
