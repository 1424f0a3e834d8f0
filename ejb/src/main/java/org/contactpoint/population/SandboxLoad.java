package org.contactpoint.population;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.StaffRegister;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The loading of a population: of the sandbox in steps that the batch job calls, and of any other
 * at once, for benchmarks and tests. Checks no rights and asks for no mode: who calls it must.
 */
@ApplicationScoped
public class SandboxLoad {

  /** Children in one transaction. */
  static final int CHUNK = 500;

  @Inject private PopulationLoadRepository repository;
  @Inject private PopulationWriting writing;
  @Inject private StaffRegister register;
  @Inject private ProductClock clock;

  @Inject
  @ConfigProperty(name = "contactpoint.sandbox.children", defaultValue = "50000")
  private int children;

  @Inject
  @ConfigProperty(name = "contactpoint.sandbox.seed", defaultValue = "20261122")
  private long seed;

  @Inject
  @ConfigProperty(name = "contactpoint.sandbox.region", defaultValue = "NORTH_WEST")
  private Region region;

  @Inject
  @ConfigProperty(name = "contactpoint.sandbox.accounts")
  private Optional<String> accounts;

  /** How far the sandbox is, beginning one when there is none and no child either. */
  Optional<LoadState> begun() {
    Optional<LoadState> state = repository.find();
    if (state.isPresent() || repository.hasChildren()) {
      return state;
    }
    repository.create(new LoadState(seed, region, clock.today(), wanted(), 0));
    return repository.find();
  }

  /** How far the sandbox is, for showing. */
  Optional<LoadState> state() {
    return repository.find();
  }

  /** How many children a new sandbox gets: as configured, but never fewer than the printed ones. */
  int wanted() {
    return Math.max(PrintedChildren.count(), Math.min(children, Population.MOST));
  }

  /** Organisations and staff, unless there are accounts already. */
  void staff(LoadState state) {
    if (register.accounts() == 0) {
      writing.staff(state.population().organisations(), DemonstrationAccounts.read(accounts));
    }
  }

  /** The next children of the sandbox, within the caller's transaction. */
  void next(List<SyntheticChild> some) {
    writing.children(some);
    repository.moreLoaded(some.size());
  }

  /**
   * Loads organisations and staff of any population, without credentials.
   *
   * @throws org.contactpoint.kernel.Unavailable when some are there already
   */
  public void loadStaff(Population population) {
    writing.staff(population.organisations(), DemonstrationAccounts.read(accounts));
  }

  /**
   * Loads children of any population, in transactions of {@value #CHUNK}.
   *
   * @param from the first, from 0
   * @param to behind the last, at most the size
   */
  public void load(Population population, int from, int to) {
    Iterator<SyntheticChild> rest = population.children(from, to).iterator();
    List<SyntheticChild> chunk = new ArrayList<>(CHUNK);
    while (rest.hasNext()) {
      chunk.add(rest.next());
      if (chunk.size() == CHUNK || !rest.hasNext()) {
        writing.children(chunk);
        chunk.clear();
      }
    }
  }
}
