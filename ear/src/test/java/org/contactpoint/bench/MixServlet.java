package org.contactpoint.bench;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Base64;
import java.util.Collection;
import java.util.Iterator;
import org.contactpoint.access.Role;
import org.contactpoint.child.Children;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.ScoringFacts;
import org.contactpoint.it.StaffFixture;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.matching.NameForms;
import org.contactpoint.people.StaffRegister;

/**
 * People for the mixed load, and whom each will look for: a line with user name and the secret of
 * the codes, then a line for each child with first name, family name, month and year.
 */
@WebServlet("/mix")
public class MixServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient Children children;
  @Inject private transient StaffRegister register;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    int people = Integer.parseInt(request.getParameter("people"));
    int each = Integer.parseInt(request.getParameter("each"));
    Collection<ScoringFacts> known = children.scoring(children.others(3 * people * each)).values();
    Iterator<ScoringFacts> next = known.stream().filter(MixServlet::askable).iterator();
    PrintWriter out = response.getWriter();
    for (int i = 0; i < people; i++) {
      StaffFixture staff = new StaffFixture(register, Role.PRACTITIONER);
      out.println("user\t" + staff.username + "\t" + staff.secret(Base64.getEncoder()));
      for (int child = 0; child < each && next.hasNext(); child++) {
        ScoringFacts facts = next.next();
        NameFact name = facts.names().get(0);
        out.println(
            String.join(
                "\t",
                name.forenames(),
                name.surname(),
                Integer.toString(facts.birth().date().getMonthValue()),
                Integer.toString(facts.birth().date().getYear())));
      }
    }
  }

  /** Whose record can be searched for: "Baby" is no first name. */
  private static boolean askable(ScoringFacts facts) {
    NameFact name = facts.names().get(0);
    return facts.birth() != null
        && facts.birth().accuracy() == BirthDate.Accuracy.EXACT
        && !NameForms.surnames(name.surname()).isEmpty()
        && !NameForms.forenames(name.forenames()).isEmpty();
  }
}
