/** Identifiers that go by {@code type=identify} sections: source address, a header, the Request-URI. */
@NullMarked
package jackfield.res.pjsip.endpoint.identifier.ip;

import org.jspecify.annotations.NullMarked;
