/** Refuses SIP requests by the address they come from and by the addresses of their contacts. */
@NullMarked
package jackfield.res.pjsip.acl;

import org.jspecify.annotations.NullMarked;
