/**
 * The ledger: insert-only entries with canonical bytes, leaf hashes and sealed personal parts, from
 * which the Merkle tree is built; and the auditor's reading of it.
 */
package org.contactpoint.ledger;
