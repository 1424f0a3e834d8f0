package org.contactpoint.kernel;

/**
 * What is wrong with one field, and what to do about it.
 *
 * @param field the name of the component of the form record, such as {@code surname}
 * @param message a sentence that says what to do; never repeats what was typed
 */
public record Problem(String field, String message) {}
