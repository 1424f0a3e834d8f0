/**
 * Links rows that are of one person, in one file or between files, without labels: standardise,
 * block, compare, weigh, decide. The way in is {@link org.contactpoint.matching.linkage.Linkage}.
 */
package org.contactpoint.matching.linkage;
