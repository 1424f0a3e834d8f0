/** Mail that says that there is news under "My children", and nothing else (F051). */
package org.contactpoint.involvement.notice;
