/** Makes persons of pairs: checked clusters, never a bare chain of links. */
package org.contactpoint.matching.decide;
