package org.contactpoint.people.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The installation's days of review. */
@ApplicationScoped
class ReviewLimits {

  @Inject
  @ConfigProperty(name = "contactpoint.review.warn.days", defaultValue = "60")
  private int warn;

  @Inject
  @ConfigProperty(name = "contactpoint.review.suspend.days", defaultValue = "90")
  private int suspend;

  @Inject
  @ConfigProperty(name = "contactpoint.review.window.days", defaultValue = "60")
  private int window;

  ReviewRules.Limits get() {
    return new ReviewRules.Limits(warn, suspend, window);
  }
}
