/** Looking a child up in an emergency, and explaining it afterwards. */
package org.contactpoint.web.emergency;
