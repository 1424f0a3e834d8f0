package org.contactpoint.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.contactpoint.child.NameRegister;
import org.contactpoint.kernel.Unavailable;
import org.contactpoint.matching.NearNames;

/**
 * The names that children bear, in memory, for mending mistyped ones; at rest sealed. Read in the
 * background at start; who searches or adds before it is read waits.
 *
 * <p>A name that is missing here would hide a mistyped child in silence; one too many does no harm.
 * So a new name is here before its transaction commits and is taken back if it does not, and a name
 * that is given up goes only when the transaction has committed. Several servers: each reads the
 * names at its start and knows its own additions (ADR 0005 says what that costs).
 */
@ApplicationScoped
public class NameDictionary implements NameRegister {

  @Inject private DictionaryRows rows;
  @Inject private DictionaryLoad load;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  @Override
  public void add(Collection<NameUse> uses) {
    Map<NameUse, Integer> counts = counted(uses, 1);
    NamesInMemory names = load.names();
    rows.change(counts);
    names.count(counts, 1);
    after(Status.STATUS_ROLLEDBACK, () -> names.count(counts, -1));
  }

  @Override
  public void release(Collection<NameUse> uses) {
    Map<NameUse, Integer> counts = counted(uses, -1);
    NamesInMemory names = load.names();
    rows.change(counts);
    after(Status.STATUS_COMMITTED, () -> names.count(counts, 1));
  }

  /**
   * Replaces all counts, when they have been made anew from the records.
   *
   * @param counts bearers of each name; at least one each
   */
  void replace(Map<NameUse, Integer> counts) {
    rows.replace(counts);
    after(Status.STATUS_COMMITTED, load::again);
  }

  /**
   * First names.
   *
   * @throws Unavailable while they cannot be read
   */
  NearNames forenames() {
    return load.names().forenames();
  }

  /**
   * Family names.
   *
   * @throws Unavailable while they cannot be read
   */
  NearNames surnames() {
    return load.names().surnames();
  }

  private void after(int wanted, Runnable work) {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing is left to do before.
          }

          @Override
          public void afterCompletion(int status) {
            if (status == wanted) {
              work.run();
            }
          }
        });
  }

  private static Map<NameUse, Integer> counted(Collection<NameUse> uses, int each) {
    Map<NameUse, Integer> counts = new HashMap<>();
    uses.forEach(use -> counts.merge(use, each, Integer::sum));
    return counts;
  }
}
