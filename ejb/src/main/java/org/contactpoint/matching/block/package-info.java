/** Brings together the rows that are worth comparing: those that share one of many keys. */
package org.contactpoint.matching.block;
