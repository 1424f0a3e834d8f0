/**
 * What the columns of a table mean: read from a mapping file that a person writes, or guessed from
 * their names, and tied to the files at hand.
 */
package org.contactpoint.matching.tool.mapping;
