/**
 * What every page shares: the frame around it, words for dates and codes, problems shown at their
 * fields, and the way from an exception to a page that tells nothing.
 */
package org.contactpoint.web.frame;
