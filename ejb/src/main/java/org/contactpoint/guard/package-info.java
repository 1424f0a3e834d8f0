/**
 * The guard: the one interceptor that stands before every service method, judges the caller and
 * writes the ledger entry before anything leaves; and the check that no method goes without it.
 */
package org.contactpoint.guard;
