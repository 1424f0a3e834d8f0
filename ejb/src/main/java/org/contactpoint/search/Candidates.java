package org.contactpoint.search;

import java.util.List;
import org.contactpoint.kernel.ChildId;

/**
 * Finds who may be meant, by keys. The blind index is one; benchmarks set a plain one beside it.
 */
public interface Candidates {

  /**
   * The children found by these keys.
   *
   * @param keys each once
   * @param most how many at most
   * @return the likeliest first, and whether the question was too broad to be answered
   */
  Found find(List<AskedKey> keys, int most);

  /**
   * Who was found.
   *
   * @param children likeliest first, each once
   * @param tooBroad whether there was more than may be read for one question
   */
  record Found(List<ChildId> children, boolean tooBroad) {

    public Found {
      children = List.copyOf(children);
    }
  }
}
