/** Announces the section types of {@code pjsip.conf} that this module owns. */
@NullMarked
package jackfield.res.pjsip.config;

import org.jspecify.annotations.NullMarked;
