package org.contactpoint.it;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.Children;
import org.contactpoint.child.GoldenDerivation;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.NewChild;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;

/**
 * Makes invented children for tests that need some whom the sandbox has not: so many of one name,
 * born on the first days of May 2013. Lives in the module of the tests, which is never shipped.
 */
@WebServlet("/plant")
public class Planting extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int SERIALS = 100_000_000;
  private static final String HERE = "M6 5WZ";

  @Inject private transient Children children;
  @Inject private transient ProductClock clock;
  @Resource private transient UserTransaction transaction;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    List<NewChild> planted = new ArrayList<>();
    int many = Integer.parseInt(request.getParameter("many"));
    for (int day = 1; day <= many; day++) {
      planted.add(child(request, day));
    }
    try {
      transaction.begin();
      children.createAll(planted);
      transaction.commit();
    } catch (Exception e) {
      throw new ServletException("not planted", e);
    }
  }

  private NewChild child(HttpServletRequest request, int day) {
    String surname = request.getParameter("surname");
    String[] work = request.getParameterValues("work");
    if (request.getParameter("home") != null) {
      return child(
          surname, day, List.of(), false, List.of(home(request.getParameter("home"), HERE)));
    }
    if (work == null) {
      return child(surname, day, List.of(), false);
    }
    PlantedRecord record = new PlantedRecord(clock.today());
    return record.child(surname, request.getParameter("authority"), List.of(work));
  }

  static NewChild child(String surname, int day, List<NewChild.NewPart> parts, boolean shielded) {
    return child(surname, day, parts, shielded, List.of());
  }

  /** Who lives at one place, or is shielded there. */
  static NewChild living(String surname, String postcode, boolean shielded) {
    return child(surname, 4, List.of(), shielded, List.of(home("1 Invented Row", postcode)));
  }

  private static AddressFact home(String line, String postcode) {
    return new AddressFact(
        AddressFact.State.CURRENT, List.of(line), postcode, null, null, LocalDate.of(2026, 11, 1));
  }

  private static NewChild child(
      String surname,
      int day,
      List<NewChild.NewPart> parts,
      boolean shielded,
      List<AddressFact> addresses) {
    IndexNumber number = IndexNumber.of((int) (RandomIds.positiveLong() % SERIALS));
    List<SourceFacts> sources =
        List.of(
            new SourceFacts(
                "LOCAL_AUTHORITY",
                "PLANTED-" + number.digits(),
                LocalDate.of(2026, 11, 1),
                List.of(NameFact.legal("Robin", surname)),
                BirthDate.exact(2013, 5, day),
                Gender.NOT_SPECIFIED,
                addresses,
                List.of(),
                List.of(),
                SourceFacts.Education.UNKNOWN,
                Set.of(),
                null));
    return new NewChild(
        new ChildId(RandomIds.positiveLong()),
        GoldenDerivation.derive(number, sources, null, GoldenRecord.Life.ACTIVE, shielded),
        sources,
        List.of(),
        parts);
  }
}
