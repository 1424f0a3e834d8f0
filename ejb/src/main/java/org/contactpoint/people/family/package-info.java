/**
 * Oneself and one's family, declared at vetting and kept sealed, so that nobody opens their records
 * (F063).
 */
package org.contactpoint.people.family;
