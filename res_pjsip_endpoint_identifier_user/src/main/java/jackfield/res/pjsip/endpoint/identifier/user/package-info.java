/** Identifiers that go by the user a request names, in From or in its credentials. */
@NullMarked
package jackfield.res.pjsip.endpoint.identifier.user;

import org.jspecify.annotations.NullMarked;
