package org.contactpoint.architecture.planted.involvement;

import org.contactpoint.architecture.planted.child.OneHalf;

/** Planted: the other half of a cycle. */
public record OtherHalf(OneHalf other) {}
