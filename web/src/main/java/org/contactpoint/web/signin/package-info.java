/** Signing in, in two steps, signing out, and coming in from outside. */
package org.contactpoint.web.signin;
