/** The registrar (RFC 3261 §10.3): takes REGISTER and keeps what phones say of where they are. */
@NullMarked
package jackfield.res.pjsip.registrar;

import org.jspecify.annotations.NullMarked;
