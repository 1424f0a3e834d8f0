/**
 * What the law and the operator may ask of the keys and of a record as a whole: how the keys stand,
 * rotation, and the destruction of one record with its certificate.
 */
package org.contactpoint.rights;
