package org.contactpoint.web.architecture.planted;

import org.contactpoint.child.Children;

/** Planted: a screen that opens records past the policy. */
record OpensChildren(Children children) {}
