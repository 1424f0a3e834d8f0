package org.contactpoint.search;

import java.util.List;
import java.util.Set;
import org.contactpoint.disclosure.Clue;
import org.contactpoint.disclosure.Records;
import org.contactpoint.disclosure.StoryView;

/**
 * Looks for other records of one child, or of its family, by carer, home and telephone (F045,
 * F122): "five different stories given for the same child". Takes the safeguarding right and a
 * reason that needs to know where a child is. Guarded, recorded.
 */
public interface StorySearch {

  /** The reasons for which it may be done. */
  List<Records.Choice> reasons();

  /**
   * Begins with the record of an open look.
   *
   * @param look opaque id of the caller's open look
   * @param form reason and text
   * @return the opaque id of the search, good for twelve hours and this caller only
   * @throws org.contactpoint.kernel.InvalidInput when reason or text will not do, or the record
   *     tells of no carer, home or telephone
   */
  String beginFrom(String look, StoryForm form);

  /**
   * Begins with what was typed.
   *
   * @throws org.contactpoint.kernel.InvalidInput with a problem at each field that needs something
   */
  String begin(StoryForm form);

  /**
   * Searches. Each name in the answer is a look.
   *
   * @throws org.contactpoint.kernel.NotFound when the search is absent, expired or another's
   */
  Found results(String searchId);

  /**
   * Hands the records that may be about one child to the management team's desk.
   *
   * @param children opaque handles of some that this search finds; with the record that was begun
   *     with at least two
   * @param text why, in 3 to 200 characters
   * @param key idempotency key of the form
   * @return the number by which one may ask after it
   * @throws org.contactpoint.kernel.InvalidInput when too few are chosen or nothing is said
   * @throws org.contactpoint.kernel.Conflict when the desk has been asked of the very same already
   */
  String handOver(String searchId, List<String> children, String text, String key);

  /**
   * The answer.
   *
   * @param own the record that was begun with, or null
   * @param records the others, those who may be one child first
   * @param shared what too many share to look by it
   */
  record Found(
      SearchResult.Outcome outcome,
      StoryView own,
      List<StoryView> records,
      Set<Clue> shared,
      StoryForm form,
      String searchId) {}
}
