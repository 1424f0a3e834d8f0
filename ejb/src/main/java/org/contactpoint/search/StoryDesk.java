package org.contactpoint.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.child.OpenChild;
import org.contactpoint.disclosure.AskedFamily;
import org.contactpoint.disclosure.Records;
import org.contactpoint.disclosure.Stories;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.quota.DailySubjects;
import org.contactpoint.people.quota.QuotaKind;
import org.contactpoint.search.story.StoryParts;

/** Looks for one child, or one family, of whom several stories are told. */
@Stateless
@PermitAll
public class StoryDesk implements StorySearch {

  @Inject private CurrentCaller callers;
  @Inject private SavedSearches searches;
  @Inject private StoryFinder finder;
  @Inject private Stories stories;
  @Inject private StoryParts parts;
  @Inject private DailySubjects subjects;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.STORY_CHOICES)
  public List<Records.Choice> reasons() {
    return stories.reasons(callers.get());
  }

  @Override
  @Guarded(Operation.STORY_BEGIN_FROM)
  public String beginFrom(String look, StoryForm form) {
    Caller caller = callers.get();
    ChildId id = stories.looked(caller, look);
    noting.subjects(List.of(id));
    note(caller, form);
    AskedFamily asked = stories.family(caller, id);
    if (asked.empty()) {
      throw new InvalidInput(
          "reason",
          "This record names no carer, address or telephone by which others could be found. Type"
              + " what you know instead.");
    }
    subjects.countSearch();
    return searches.keep(caller, SavedSearches.STORY, form.from(stories.handle(caller, asked)));
  }

  @Override
  @Guarded(Operation.STORY_BEGIN)
  public String begin(StoryForm form) {
    Caller caller = callers.get();
    noting.detail(AskedWords.of(form));
    AskedFamily asked = null;
    List<Problem> problems = new ArrayList<>();
    try {
      asked = StoryRules.read(form);
    } catch (InvalidInput wrong) {
      problems.addAll(wrong.problems());
    }
    try {
      note(caller, form);
    } catch (InvalidInput wrong) {
      problems.addAll(wrong.problems());
    }
    if (!problems.isEmpty() || asked == null) {
      throw new InvalidInput(problems);
    }
    subjects.countSearch();
    return searches.keep(caller, SavedSearches.STORY, form);
  }

  @Override
  @Guarded(Operation.STORY_RESULTS)
  public Found results(String searchId) {
    Caller caller = callers.get();
    StoryForm form = form(caller, searchId);
    subjects.proveSearch();
    noting.reason(form.reason(), null);
    AskedFamily asked = asked(caller, form);
    StoryFinder.Found found = finder.find(caller, asked);
    List<ChildId> shown = ids(asked, found.records());
    List<ChildId> others = found.records().stream().map(OpenChild::id).toList();
    if (!others.isEmpty()) {
      subjects.count(QuotaKind.LISTED, others);
    }
    noting.subjects(shown);
    noting.outcome(
        others.isEmpty() ? Ledger.Outcome.valueOf(found.outcome().name()) : Ledger.Outcome.SHOWN);
    return new Found(
        found.outcome(),
        asked.child() == null ? null : stories.own(caller, asked.child()),
        stories.views(caller, asked, found.records()),
        found.shared(),
        form,
        searchId);
  }

  @Override
  @Guarded(Operation.STORY_HAND_OVER)
  public String handOver(String searchId, List<String> handles, String text, String key) {
    Caller caller = callers.get();
    noting.change();
    StoryForm form = form(caller, searchId);
    noting.reason(form.reason(), text);
    AskedFamily asked = asked(caller, form);
    List<ChildId> chosen = handles.stream().distinct().map(h -> stories.read(caller, h)).toList();
    List<OpenChild> found =
        finder.find(caller, asked).records().stream()
            .filter(record -> chosen.contains(record.id()))
            .toList();
    noting.subjects(ids(asked, found));
    if (found.size() < chosen.size()) {
      throw new NotFound();
    }
    StoryParts.Handed handed = new StoryParts.Handed(asked, found, text);
    handed.check();
    return idempotency.once(key, Operation.STORY_HAND_OVER, () -> parts.add(caller, handed));
  }

  private static List<ChildId> ids(AskedFamily asked, List<OpenChild> others) {
    return Stream.concat(Stream.ofNullable(asked.child()), others.stream())
        .map(OpenChild::id)
        .toList();
  }

  private void note(Caller caller, StoryForm form) {
    stories.reason(caller, form.reason(), form.text());
    noting.reason(form.reason(), form.text().strip());
  }

  private AskedFamily asked(Caller caller, StoryForm form) {
    return form.child() == null
        ? StoryRules.read(form)
        : stories.family(caller, stories.read(caller, form.child()));
  }

  private StoryForm form(Caller caller, String searchId) {
    return searches.find(caller, SavedSearches.STORY, searchId).orElseThrow(NotFound::new);
  }
}
