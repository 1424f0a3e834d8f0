package org.contactpoint.web.architecture.planted;

/** Planted: a repository that a screen should never see. */
class ChildRepository {
  int count() {
    return 0;
  }
}
