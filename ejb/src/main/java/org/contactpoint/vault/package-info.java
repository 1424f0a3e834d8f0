/**
 * Keys, sealing, tokens, shredding. The key store lies outside the database; each child has a key
 * of its own, wrapped by the wrapping key of the current epoch; destroying that key destroys the
 * child's record in every back-up once the epoch is gone.
 */
package org.contactpoint.vault;
