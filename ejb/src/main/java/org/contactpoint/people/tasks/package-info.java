/** What those who keep staff and organisations have to do, as counts that lead to lists. */
package org.contactpoint.people.tasks;
