/**
 * Starts the product on one machine from nothing but the build: an embedded database, a Payara
 * domain made from the same {@code server/*.asadmin} files that a production operator uses, the
 * schema, the accounts and the application. Shared by the run command and the system tests.
 */
package org.contactpoint.launcher;
