/** Opening a record: the reason, then the record itself. */
package org.contactpoint.web.record;
