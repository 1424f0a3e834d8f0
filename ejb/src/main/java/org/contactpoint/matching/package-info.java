/**
 * Matching people by names, dates and places: plain Java without a container. Says under which
 * compound keys a person is found, which names are near a name, and how well two people agree. Used
 * by search and by feeds, so that both mean the same by "the same child".
 */
package org.contactpoint.matching;
