/** One's own account: how one signs in, and what happened to it. */
package org.contactpoint.web.account;
