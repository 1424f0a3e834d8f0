package org.contactpoint.architecture.planted.attic;

/** Planted: a package that nobody has placed in the table. */
record NoRoom(int nothing) {}
