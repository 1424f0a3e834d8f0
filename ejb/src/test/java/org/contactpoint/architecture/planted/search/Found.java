package org.contactpoint.architecture.planted.search;

/** Something of a late room. */
public record Found(String name) {}
