package org.contactpoint.supply.hand;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.search.HeardForm;
import org.contactpoint.search.SearchForm;
import org.contactpoint.search.SearchResult;

/**
 * Makes records of children whom no feed knows, never before a search, and corrects what a record
 * says (F001, F046, F131). What is typed becomes what one more source says; nothing that others
 * said is overwritten. Guarded and recorded.
 */
public interface ByHand {

  /**
   * Judges a new record and says who may be the same child.
   *
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   * @throws org.contactpoint.kernel.NotFound when nothing was searched before
   */
  List<SearchResult.Hit> check(NewRecord form);

  /**
   * Makes the record, records that the caller works with the child, and opens it.
   *
   * @param key idempotency key of the form
   * @return the opaque id of the look
   * @throws org.contactpoint.kernel.InvalidInput as above; or where somebody may be the same child
   *     and it is not said that none is
   */
  String add(NewRecord form, String key);

  /**
   * Judges a provisional record.
   *
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   * @throws org.contactpoint.kernel.NotFound when nothing was searched before
   */
  void checkProvisional(Provisional form);

  /**
   * Makes a provisional record of a child of whom little is known, records that the caller works
   * with the child, and opens it.
   *
   * @return the opaque id of the look
   */
  String addProvisional(Provisional form, String key);

  /**
   * Judges a correction, and says who may be the same child when it makes a provisional record
   * whole.
   *
   * @return empty for any other correction
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   * @throws org.contactpoint.kernel.Refused as {@link #correct}
   */
  List<SearchResult.Hit> checkCorrection(String look, Facts facts);

  /**
   * Adds what the caller knows to a record that is open; a provisional one with both names and a
   * birth date is a whole record from then on. Where others may be that child, those who were
   * picked are handed to the desk together with it.
   *
   * @param look the opaque id of the caller's open look
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be; or
   *     where others may be the same child and it is not said who is, or that none is
   * @throws org.contactpoint.kernel.Refused unless somebody of the own team works with the child,
   *     or the own management team is responsible
   */
  void correct(String look, Correction form, String key);

  /**
   * What is known of a child, as typed. Blank fields say nothing.
   *
   * @param asked names, birth date, sex, postcode and a carer's name, as for a search
   * @param address the lines before the postcode in one, up to 120 characters
   * @param homeless whether there is no known address
   * @param relation what the carer is to the child, up to 40 characters
   * @param telephone the carer's
   * @param source how this is known, 3 to 200 characters; for the ledger
   */
  record Facts(
      SearchForm asked,
      String address,
      boolean homeless,
      String relation,
      String telephone,
      String source) {

    @Override
    public String toString() {
      return "facts as typed";
    }
  }

  /**
   * A correction.
   *
   * @param none whether none of those who may be the same child is
   * @param same handles of those who may be
   */
  record Correction(Facts facts, boolean none, List<String> same) {

    @Override
    public String toString() {
      return "a correction as typed";
    }
  }

  /**
   * A new record.
   *
   * @param search the opaque id of the search that did not find the child
   * @param service what the caller's service is
   * @param none whether none of those who may be the same child is
   */
  record NewRecord(String search, Facts facts, Service service, boolean none) {

    @Override
    public String toString() {
      return "a new record as typed";
    }
  }

  /**
   * A new provisional record.
   *
   * @param search the opaque id of the search that did not find the child
   * @param heard name, language, place and day
   * @param age about how old, or blank
   * @param gender or blank
   * @param review by when somebody looks at it again: within ninety days
   * @param service what the caller's service is
   */
  record Provisional(
      String search,
      HeardForm heard,
      String age,
      String gender,
      LocalDate review,
      Service service) {

    @Override
    public String toString() {
      return "a provisional record as typed";
    }
  }
}
