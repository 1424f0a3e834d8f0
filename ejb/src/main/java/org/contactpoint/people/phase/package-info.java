/** Going live by steps: authorities and organisations, the steps they took and those planned. */
package org.contactpoint.people.phase;
