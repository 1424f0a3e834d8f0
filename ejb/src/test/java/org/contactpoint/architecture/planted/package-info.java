/** Violations, one a class, planted so that every rule of the house is seen to catch. */
package org.contactpoint.architecture.planted;
