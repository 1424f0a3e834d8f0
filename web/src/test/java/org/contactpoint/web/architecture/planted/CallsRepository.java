package org.contactpoint.web.architecture.planted;

/** Planted: a screen that asks a repository. */
class CallsRepository {
  int count(ChildRepository children) {
    return children.count();
  }
}
