package org.contactpoint.search;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import javax.sql.DataSource;
import org.contactpoint.bench.PlainCandidates;

/**
 * For the benchmark of the whole search only: finds candidates through the blind index or in the
 * plain table, as it is told, so that nothing else differs between the two. The benchmark puts it
 * into a copy of the product; the product's own archive knows nothing of it.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class ComparedCandidates implements Candidates {

  @Resource(lookup = "java:app/jdbc/contactpoint")
  private DataSource database;

  @Inject private BlindIndexCandidates blind;

  private volatile boolean plain;
  private volatile int found;
  private volatile long nanoseconds;

  /** Which way the questions go from now on. */
  public void choose(boolean plainTable) {
    plain = plainTable;
    found = 0;
  }

  /** How many candidates the last question had. */
  public int found() {
    return found;
  }

  /** How long the last question took to find its candidates, without what is around it. */
  public long nanoseconds() {
    return nanoseconds;
  }

  @Override
  public Found find(List<AskedKey> keys, int most) {
    long start = System.nanoTime();
    Found answer = plain ? new PlainCandidates(database).find(keys, most) : blind.find(keys, most);
    nanoseconds = System.nanoTime() - start;
    found = answer.children().size();
    return answer;
  }
}
