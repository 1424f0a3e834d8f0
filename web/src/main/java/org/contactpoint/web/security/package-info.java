/**
 * What stands between the network and the pages: the sign-in mechanism, the shape that a request
 * may have, the headers of every response, and the reference by which a failure is found in the
 * log.
 */
package org.contactpoint.web.security;
