/**
 * Finding a child: the minimum of knowledge that a question needs, the keys that it asks the blind
 * index for, the candidates, their judging by {@code matching}, the cap, and the dictionary of
 * names from which mistyped names are mended.
 */
package org.contactpoint.search;
