package org.contactpoint.bench;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.child.Children;
import org.contactpoint.child.ScoringFacts;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.search.ChildSearch;
import org.contactpoint.search.ComparedCandidates;
import org.contactpoint.search.SearchForm;
import org.contactpoint.search.SearchResult;
import org.contactpoint.vault.Seals;

/**
 * The benchmark's hand inside the server. {@code fill} copies the next children into the plain
 * table; {@code ask} signs a practitioner in and asks about the children of this sample both ways,
 * each question first one way, then the other, in turns; a line is written for each answer.
 */
@WebServlet("/search")
public class SearchServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Resource(lookup = "java:app/jdbc/contactpoint")
  private transient DataSource database;

  @Resource private transient UserTransaction transaction;
  @Inject private transient Children children;
  @Inject private transient ComparedCandidates candidates;
  @Inject private transient ChildSearch search;
  @Inject private transient CurrentCaller callers;
  @Inject private transient Seals seals;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      response.setContentType("text/plain");
      warm();
      String after = request.getParameter("after");
      int count = Integer.parseInt(request.getParameter("count"));
      if (request.getParameter("seed") == null) {
        response.getWriter().println(fill(Long.parseLong(after), count));
      } else {
        ask(Long.parseLong(after), count, Long.parseLong(request.getParameter("seed")), response);
      }
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  /** Gives the last child copied, or -1 when there are no more. */
  private long fill(long after, int count) throws Exception {
    transaction.begin();
    List<Long> ids = ids(after, count);
    new PlainCandidates(database).add(children.scoring(ids.stream().map(ChildId::new).toList()));
    transaction.commit();
    return ids.isEmpty() ? -1 : ids.get(ids.size() - 1);
  }

  /** A printed child: persistence that is first reached from a web module does not work. */
  private void warm() {
    search.results(
        search.begin(new SearchForm("Amina", "Yusuf", "", "3", "2015", "", "", "", "", "", "")));
  }

  private void ask(long after, int count, long seed, HttpServletResponse response)
      throws Exception {
    long account = callers.get().accountId();
    MistypedQuestions questions = new MistypedQuestions(seed);
    int asked = 0;
    for (Map.Entry<ChildId, ScoringFacts> child : sample(after, 3 * count).entrySet()) {
      if (askable(child.getValue()) && asked < count) {
        String kind = questions.nextClass();
        SearchForm form = questions.next(child.getValue());
        boolean plainFirst = asked++ % 2 == 0;
        answer(plainFirst, kind, form, account, child.getKey(), response);
        answer(!plainFirst, kind, form, account, child.getKey(), response);
      }
    }
  }

  private void answer(
      boolean plain,
      String kind,
      SearchForm form,
      long account,
      ChildId meant,
      HttpServletResponse response)
      throws IOException {
    candidates.choose(plain);
    long start = System.nanoTime();
    List<SearchResult.Hit> hits = List.of();
    String outcome;
    try {
      SearchResult result = search.results(search.begin(form));
      hits = result.hits();
      outcome = result.outcome().name();
    } catch (InvalidInput e) {
      // Mistyped beyond what may be asked: told so, and in the report not found.
      outcome = "INVALID";
    }
    long end = System.nanoTime();
    List<SearchResult.Hit> listed = hits;
    OptionalInt rank =
        IntStream.range(0, listed.size())
            .filter(
                i ->
                    seals.unhandle("child", account, listed.get(i).child()).orElse(0)
                        == meant.value())
            .findFirst();
    response
        .getWriter()
        .println(
            String.join(
                "\t",
                plain ? "plain" : "blind",
                kind,
                outcome,
                Integer.toString(rank.orElse(-1)),
                Long.toString(end - start),
                Long.toString(candidates.nanoseconds()),
                Integer.toString(candidates.found())));
  }

  /** Surrogates are random, so those that follow one are a random sample. */
  private Map<ChildId, ScoringFacts> sample(long after, int count) throws Exception {
    transaction.begin();
    try {
      return children.scoring(ids(after, count).stream().map(ChildId::new).toList());
    } finally {
      transaction.commit();
    }
  }

  private static boolean askable(ScoringFacts facts) {
    return facts.birth() != null
        && facts.birth().accuracy() == BirthDate.Accuracy.EXACT
        && !facts.postcodes().isEmpty()
        && !facts.names().get(0).surname().isBlank()
        && !facts.names().get(0).forenames().isBlank();
  }

  private List<Long> ids(long after, int count) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT child_id FROM child_score WHERE child_id > ? ORDER BY child_id LIMIT ?")) {
      select.setLong(1, after);
      select.setInt(2, count);
      List<Long> ids = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
      }
      return ids;
    }
  }
}
