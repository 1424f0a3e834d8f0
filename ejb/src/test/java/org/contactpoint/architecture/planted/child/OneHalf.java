package org.contactpoint.architecture.planted.child;

import org.contactpoint.architecture.planted.involvement.OtherHalf;

/** Planted: half of a cycle. */
public record OneHalf(OtherHalf other) {}
