/** The auditor's reading of the ledger: all entries, a person's day, a record's year. */
package org.contactpoint.web.audit;
