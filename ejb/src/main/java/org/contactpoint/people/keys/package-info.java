/**
 * Security keys (FIDO2): the questions put to a key, the judgement of its answers, and which makers
 * are trusted. Knows no accounts and no tables: {@code people} asks it.
 */
package org.contactpoint.people.keys;
