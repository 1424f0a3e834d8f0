/**
 * Tests of the whole from outside, as a user, a stranger on the network or a thief of the database
 * reaches it. One product, started once, serves all of them.
 */
package org.contactpoint.whole;
