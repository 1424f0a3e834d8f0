/** That an assessment of a child's needs was done, and who to ask about it. */
package org.contactpoint.involvement.assessment;
