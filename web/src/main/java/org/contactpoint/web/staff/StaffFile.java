package org.contactpoint.web.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.web.frame.Texts;

/** The list of staff as a file, with the filter of the page in the same parameters. */
@WebServlet("/staff.csv")
public class StaffFile extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final List<String> HEADS =
      List.of(
          "name",
          "username",
          "role",
          "job",
          "organisation",
          "telephone",
          "email",
          "state",
          "check",
          "ends");

  @Inject private transient Staff staff;
  @Inject private transient ProductClock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Staff.Show show =
        Arrays.stream(Staff.Show.values())
            .filter(s -> s.name().equalsIgnoreCase(request.getParameter("f")))
            .findFirst()
            .orElse(Staff.Show.ALL);
    List<Staff.Row> rows =
        staff.export(
            new Staff.Filter(show, request.getParameter("o"), request.getParameter("q"), 1));
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"staff-" + clock.today() + ".csv\"");
    String heads = Csv.line(HEADS.stream().map(h -> Texts.of("staff." + h)).toArray(String[]::new));
    String lines = rows.stream().map(StaffFile::line).collect(Collectors.joining());
    // The mark in front makes spreadsheets read names as UTF-8.
    response.getOutputStream().write(('\uFEFF' + heads + lines).getBytes(StandardCharsets.UTF_8));
  }

  private static String line(Staff.Row row) {
    return Csv.line(
        row.name(),
        row.username(),
        Texts.of("role." + row.role()),
        row.job(),
        row.organisation(),
        row.telephone(),
        row.email(),
        Texts.of("accountState." + row.state()),
        Texts.of("standing." + row.check()),
        row.ends() == null ? "" : row.ends().toString());
  }
}
