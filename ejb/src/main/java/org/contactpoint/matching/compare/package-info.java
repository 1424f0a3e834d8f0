/** Compares two rows, field by field, and says on which step of each field's scale they agree. */
package org.contactpoint.matching.compare;
