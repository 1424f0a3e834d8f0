/** The operator's keys: how they stand, changing them, destroying one record, its certificate. */
package org.contactpoint.web.keys;
