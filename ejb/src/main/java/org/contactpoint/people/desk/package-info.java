/** The help desk: who calls is called back on the number on file, and then helped to come in. */
package org.contactpoint.people.desk;
