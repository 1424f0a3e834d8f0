package org.contactpoint.it;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contactpoint.access.Role;
import org.contactpoint.disclosure.Records;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.search.ChildSearch;
import org.contactpoint.search.HeardForm;
import org.contactpoint.search.HeardSearch;
import org.contactpoint.search.SearchForm;
import org.contactpoint.search.SearchResult;
import org.contactpoint.supply.hand.ByHand;

/** A practitioner who makes records, as the tests take the steps. */
abstract class HandSteps {

  @Inject ByHand hand;
  @Inject ChildSearch search;
  @Inject HeardSearch heard;
  @Inject Records records;
  @Inject StaffRegister register;
  @Inject TestCaller caller;
  @Inject TestRows rows;
  @Inject ProductClock clock;

  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "aeiou";

  final String surname = invented();
  StaffFixture me;

  /** In letters alone, as names are. */
  static String invented() {
    byte[] random = RandomIds.bytes(10);
    return IntStream.range(0, random.length)
        .mapToObj(
            i ->
                String.valueOf(
                    (i % 2 == 0 ? CONSONANTS : VOWELS)
                        .charAt((random[i] & 0xff) % (i % 2 == 0 ? CONSONANTS : VOWELS).length())))
        .collect(Collectors.joining());
  }

  void begin(boolean safeguards) {
    me = new StaffFixture(register, Role.PRACTITIONER);
    if (safeguards) {
      register.giveSafeguarding(List.of(me.personId));
    }
    be(me);
  }

  void be(StaffFixture staff) {
    rows.set("UPDATE credential SET last_step = 0 WHERE account_id = ?", staff.accountId);
    caller.become(staff, caller.signIn(staff));
  }

  SearchForm asked(String forename, String family, String year) {
    return new SearchForm(forename, family, "5", "3", year, null, null, null, null, null, null);
  }

  /** Searches for the child first, as everybody must. */
  String searched() {
    return search.begin(asked("Ibrahim", surname, "2014"));
  }

  SearchResult found(SearchForm form) {
    return search.results(search.begin(form));
  }

  ByHand.NewRecord record(String searchId, String year, boolean none) {
    return new ByHand.NewRecord(
        searchId,
        new ByHand.Facts(asked("Ibrahim", surname, year), "", false, "", "", "passport seen"),
        Service.GP,
        none);
  }

  /** A correction where nobody may be the same child, or nobody was ticked. */
  static ByHand.Correction corrected(ByHand.Facts facts) {
    return new ByHand.Correction(facts, false, List.of());
  }

  /** Searches of this hour. */
  long searches() {
    return rows.count(
        "SELECT COALESCE(SUM(used), 0) FROM quota_use WHERE owner_kind = 'ACCOUNT'"
            + " AND owner_id = ? AND kind = 'SEARCHED'",
        me.accountId);
  }

  HeardForm heard(String name, String language, String place, LocalDate seen) {
    return new HeardForm(
        name,
        language,
        place,
        seen == null ? "" : Integer.toString(seen.getDayOfMonth()),
        seen == null ? "" : Integer.toString(seen.getMonthValue()),
        seen == null ? "" : Integer.toString(seen.getYear()));
  }

  static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }
}
