/** The help desk's pages: finding a caller, the case, the call back, and what helps. */
package org.contactpoint.web.desk;
