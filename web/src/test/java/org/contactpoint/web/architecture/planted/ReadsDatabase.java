package org.contactpoint.web.architecture.planted;

import jakarta.persistence.EntityManager;

/** Planted: a screen with an entity manager. */
record ReadsDatabase(EntityManager entities) {}
