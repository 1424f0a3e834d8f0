/**
 * Authorities that are merged or divided from a day on, and where their organisations go (F106).
 */
package org.contactpoint.people.merger;
