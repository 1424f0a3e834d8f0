package org.contactpoint.architecture.planted.disclosure;

/** A view. */
public record SomeView(String name) {}
