/**
 * The contacts that phones have registered. They are kept in memory, and outlive the modules that
 * register them.
 */
@NullMarked
package jackfield.core.contact;

import org.jspecify.annotations.NullMarked;
