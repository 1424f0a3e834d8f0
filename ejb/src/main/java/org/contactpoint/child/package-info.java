/**
 * The index record: facts as each source supplied them, the golden record derived from them, and
 * the index number. Everything of a child is sealed; nothing of it leaves {@code ejb} but through
 * {@code disclosure}.
 */
package org.contactpoint.child;
