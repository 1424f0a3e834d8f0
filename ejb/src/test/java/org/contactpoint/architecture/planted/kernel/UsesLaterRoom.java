package org.contactpoint.architecture.planted.kernel;

import org.contactpoint.architecture.planted.search.Found;

/** Planted: the lowest room uses a late one. */
record UsesLaterRoom(Found found) {}
