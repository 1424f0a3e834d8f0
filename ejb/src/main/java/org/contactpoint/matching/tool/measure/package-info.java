/**
 * How good the links are, where it is known who is who: precision, recall and F1 of pairs, B-cubed
 * of clusters, and the same by group with intervals.
 */
package org.contactpoint.matching.tool.measure;
