package org.contactpoint.bench;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Sector;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.StaffRegister;

/**
 * The benchmark's hand among the staff: fills accounts and organisations, signs some in, and times
 * the check of an account that begins each request. One thing a request.
 */
@WebServlet("/crowd")
public class CrowdServlet extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final Map<Integer, String> SECRETS = new ConcurrentHashMap<>();
  private static byte[] hash;

  @Inject private transient StaffRegister register;
  @Inject private transient SignIn signIn;
  @Inject private transient Recognition recognition;
  @Inject private transient ProductClock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
    String told =
        switch (request.getParameter("do")) {
          case "fill" -> fill(request);
          case "hash" -> timed(() -> register.hashPassword(Crowd.PASSWORD));
          case "enter" -> enter(number(request, "account"));
          case "check" -> {
            String secret = SECRETS.get(number(request, "account"));
            yield timed(() -> recognition.recognise(secret, "192.0.2.80").caller().orElseThrow());
          }
          default -> throw new IOException("no such thing");
        };
    response.getWriter().println(told);
  }

  private static String timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return Long.toString(System.nanoTime() - start);
  }

  private String enter(int account) {
    SignIn.Origin origin = new SignIn.Origin("192.0.2.80", null);
    String pending = signIn.password(Crowd.username(account), Crowd.PASSWORD, origin);
    SECRETS.put(
        account, signIn.code(pending, Crowd.code(account, clock.now()), origin).sessionSecret());
    return "in";
  }

  /** Organisations of the given authorities, each with its accounts. */
  private String fill(HttpServletRequest request) {
    int from = number(request, "from");
    String[] authorities = request.getParameter("authorities").split(",");
    if (hash == null) {
      hash = register.hashPassword(Crowd.PASSWORD);
    }
    List<StaffRegister.NewOrganisation> organisations = new ArrayList<>();
    List<StaffRegister.NewAccount> accounts = new ArrayList<>();
    for (int o = from; o < from + number(request, "count"); o++) {
      long organisation = RandomIds.positiveLong();
      organisations.add(
          organisation(o, organisation, authorities[Crowd.authority(o, authorities.length)]));
      for (int i = 0; i < Crowd.TO_AN_ORGANISATION; i++) {
        accounts.add(account(o * Crowd.TO_AN_ORGANISATION + i, organisation, i));
      }
    }
    register.addOrganisations(organisations);
    register.addAccounts(accounts);
    return Long.toString(register.accounts());
  }

  private static StaffRegister.NewOrganisation organisation(int o, long id, String authority) {
    // The very first is the management team of the largest authority.
    return new StaffRegister.NewOrganisation(
        id,
        String.format("CROWD%06d", o),
        Crowd.name(o).split(" ")[1] + (o == 0 ? " management team" : " school"),
        o == 0 ? Sector.LOCAL_AUTHORITY : Sector.EDUCATION,
        o == 0 ? "MANAGEMENT" : "PRIMARY_SCHOOL",
        authority,
        null,
        "front desk",
        "01632 960001",
        null,
        null,
        LocalDate.of(2027, 1 + o % 12, 1 + o % 28));
  }

  private static StaffRegister.NewAccount account(int number, long organisation, int place) {
    boolean team = number < Crowd.TO_AN_ORGANISATION;
    boolean manager = place == 0 && !team;
    return new StaffRegister.NewAccount(
        RandomIds.positiveLong(),
        RandomIds.positiveLong(),
        Crowd.name(number),
        organisation,
        null,
        Crowd.username(number),
        team ? Role.MANAGEMENT_TEAM : manager ? Role.ORGANISATION_MANAGER : Role.PRACTITIONER,
        "class teacher",
        "01632 960002",
        Crowd.username(number) + "@school.example",
        hash,
        number % Crowd.SIGNS_IN == 0 ? Crowd.codeSecret(number) : null,
        LocalDate.of(2020, 1, 1),
        LocalDate.of(2027, 1 + number % 12, 1 + number % 28),
        true);
  }

  private static int number(HttpServletRequest request, String name) {
    return Integer.parseInt(request.getParameter(name));
  }
}
