/**
 * Looking up for somebody on the telephone: the rota, one's phrases, the call, what is read out.
 */
package org.contactpoint.web.mediation;
