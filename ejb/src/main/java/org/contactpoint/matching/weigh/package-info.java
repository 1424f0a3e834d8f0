/**
 * Learns without labels what agreement is worth: how often it comes by chance, how often pairs of
 * one person, of a household, of neighbours agree so, and from that how likely two rows are of one
 * person (Fellegi and Sunter 1969, Winkler 1988, with non-matches as a mixture of their own).
 */
package org.contactpoint.matching.weigh;
