package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.kernel.ProductClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whom to call for who may not come in, with the telephone number that is on record: the management
 * team of the person's authority, otherwise the help desk. Where neither has a number, a setting of
 * the installation says it.
 */
@ApplicationScoped
public class WhomToCall {

  private static final String TEAM = "the management team of your authority";
  private static final String DESK = "the help desk";

  @Inject
  @ConfigProperty(name = "contactpoint.help", defaultValue = TEAM)
  private String help;

  @Inject
  @ConfigProperty(
      name = "contactpoint.help.disclosures",
      defaultValue = "the disclosure register of your authority")
  private String disclosures;

  @Inject private WhomRepository repository;
  @Inject private ProductClock clock;

  /** Where police and others ask for what is not the protection of a child (F086, F123). */
  public String disclosures() {
    return disclosures;
  }

  /**
   * A sentence to put behind the reason.
   *
   * @param account whom it is said to, and nobody else: it tells where the person works
   */
  public String sentence(long account) {
    return repository
        .managementTeam(account, clock.today())
        .map(team -> "Call " + named(TEAM, team) + ".")
        .or(() -> repository.helpDesk().map(desk -> "Call " + named(DESK, desk) + "."))
        .orElse(inGeneral());
  }

  /** What fits the end of a session of an account. */
  String after(Recognition.Ended why, long account) {
    boolean key = why == Recognition.Ended.KEY_LOST || why == Recognition.Ended.KEY_CLONED;
    return key ? atOnce(account) : sentence(account);
  }

  /** The same with the help desk in any case: for what cannot wait until a team answers. */
  public String atOnce(long account) {
    Optional<String> team =
        repository.managementTeam(account, clock.today()).map(found -> named(TEAM, found));
    Optional<String> desk = repository.helpDesk().map(found -> named(DESK, found));
    String both =
        Stream.of(team, desk).flatMap(Optional::stream).collect(Collectors.joining(", or "));
    return both.isEmpty() ? inGeneral() : "Call " + both + ".";
  }

  /** What can be said to anybody, whoever it is. */
  public String sentence() {
    return repository
        .helpDesk()
        .map(desk -> "Call " + help + ", or " + named(DESK, desk) + ".")
        .orElse(inGeneral());
  }

  private String inGeneral() {
    return "Call " + help + ".";
  }

  private static String named(String what, WhomRepository.Line line) {
    return what + ", " + line.name() + ", on " + line.telephone();
  }
}
