/**
 * The only maker of views: record, involvements, shield state and viewer in, view out. A fact that
 * a viewer may not see is never in the view at all.
 */
package org.contactpoint.disclosure;
