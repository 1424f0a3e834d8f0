package org.contactpoint.people.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.contactpoint.access.Role;
import org.eclipse.microprofile.config.Config;

/**
 * The quotas of this installation: {@code contactpoint.quota.KIND} for everybody, and {@code
 * contactpoint.quota.ROLE.KIND} for one role, such as {@code
 * contactpoint.quota.practitioner.opened} (decisions.md). An organisation has ten times as much, or
 * a quarter of what all its people may have together, whichever is more; {@code
 * contactpoint.quota.organisation.KIND} says otherwise.
 */
@ApplicationScoped
class QuotaRules {

  private static final String PREFIX = "contactpoint.quota.";
  private static final int PERSONS = 10;

  @Inject private Config config;

  /** The quota of a role. */
  QuotaRule of(Role role, QuotaKind kind) {
    String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + kind.setting();
    int limit = number(name, number(kind.setting(), kind.usual()));
    return new QuotaRule(limit, Duration.ofSeconds(number("gap", kind.gapSeconds())));
  }

  /**
   * The total of an organisation.
   *
   * @param accounts tells how many accounts are open; asked only when it matters
   * @param used how much it would be
   */
  int total(int one, IntSupplier accounts, int used, QuotaKind kind) {
    int least = total(one, 0);
    int usual = used <= least ? least : total(one, accounts.getAsInt());
    return number("organisation." + kind.setting(), usual);
  }

  static int total(int one, int accounts) {
    return Math.max(PERSONS * one, Math.toIntExact((long) accounts * one / 4));
  }

  private int number(String name, int otherwise) {
    return config.getOptionalValue(PREFIX + name, Integer.class).orElse(otherwise);
  }
}
