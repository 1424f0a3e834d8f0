package org.contactpoint.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.people.AuthorityRows;

/** Writes organisations, and finds those that are there already. */
@ApplicationScoped
class RegistrationRepository extends JdbcRepository {

  /** An organisation that has the same number, or the same name and postcode. */
  record Twin(String code, String name, String authority) {}

  /** Authorities that exist on a day, by name. */
  List<Registration.Area> areas(LocalDate day) {
    return query(
        "SELECT gss_code, name FROM authority WHERE end_on IS NULL OR end_on >= ? ORDER BY name",
        row -> new Registration.Area(row.getString("gss_code"), row.getString("name")),
        day);
  }

  /** Lets registrations of one authority come one after another, so that twins are found. */
  void lock(String authority) {
    query(
        "SELECT gss_code FROM authority WHERE gss_code = ? FOR UPDATE",
        row -> row.getString("gss_code"),
        authority);
  }

  Optional<Twin> byUrn(String urn, LocalDate today) {
    return twin(today, "o.urn = ?", urn);
  }

  Optional<Twin> byOds(String ods, LocalDate today) {
    return twin(today, "o.ods = ?", ods);
  }

  Optional<Twin> byNameAndPostcode(
      String authority, String name, String postcode, LocalDate today) {
    return twin(
        today,
        AuthorityRows.OF + " AND o.name = ? AND o.postcode = ?",
        List.of(authority, today, authority, today),
        name,
        postcode);
  }

  /** The last day of an authority that is divided then: nobody can say yet where it would go. */
  Optional<LocalDate> divided(String authority) {
    return queryOne(
        "SELECT end_on FROM authority WHERE gss_code = ? AND replaced_by LIKE '% %'",
        row -> day(row, "end_on"), authority);
  }

  /** Lets a new organisation go with its authority, if that is to be joined to another. */
  void follow(long organisation) {
    update(
        "UPDATE organisation o JOIN authority g ON g.gss_code = o.authority"
            + " SET o.next_authority = g.replaced_by, o.next_from = DATE_ADD(g.end_on, INTERVAL 1 DAY)"
            + " WHERE o.id = ? AND g.end_on IS NOT NULL AND g.replaced_by IS NOT NULL",
        organisation);
  }

  /** Adds one; false when its number has been registered in this very moment. */
  boolean add(NewOffice office) {
    OfficeForm.Contacts c = office.contacts();
    return insertNew(
        "INSERT INTO organisation (id, code, name, sector, kind, authority, address, postcode,"
            + " contact, telephone, email, out_of_hours, urn, ods, state, phase,"
            + " version)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', 'PREPARING', 1)",
        office.id(),
        office.code(),
        c.name(),
        office.kind().sector(),
        office.kind().code(),
        office.authority(),
        c.address(),
        c.postcode(),
        c.contact(),
        c.telephone(),
        c.email(),
        c.outOfHours(),
        office.urn(),
        office.ods());
  }

  void change(long id, OfficeForm.Contacts c) {
    update(
        "UPDATE organisation SET name = ?, address = ?, postcode = ?, contact = ?, telephone = ?,"
            + " email = ?, out_of_hours = ?, version = version + 1 WHERE id = ?",
        c.name(),
        c.address(),
        c.postcode(),
        c.contact(),
        c.telephone(),
        c.email(),
        c.outOfHours(),
        id);
  }

  /** An organisation that was judged and may be written. */
  record NewOffice(
      long id,
      String code,
      Registration.Kind kind,
      String authority,
      OfficeForm.Contacts contacts,
      String urn,
      String ods) {}

  private Optional<Twin> twin(LocalDate today, String condition, Object... values) {
    return queryOne(
        "SELECT o.code, o.name, "
            + AuthorityRows.NOW
            + " AS authority FROM organisation o WHERE "
            + condition,
        row -> new Twin(row.getString("code"), row.getString("name"), row.getString("authority")),
        Stream.concat(Stream.of(today), Arrays.stream(values)).toArray());
  }
}
