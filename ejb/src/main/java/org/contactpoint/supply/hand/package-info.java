/** Records that people make and correct by hand, because no feed does (F001, F046, F131). */
package org.contactpoint.supply.hand;
