package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a practitioner and an operator do with records, each step as its page would send it. */
final class Casework {

  /** A child of every sandbox. */
  static final Map<String, String> LILY =
      Map.of("forename", "Lily", "surname", "Hargreaves", "month", "9", "year", "2013");

  private final RunningProduct product;

  Casework(RunningProduct product) {
    this.product = product;
  }

  /** A social worker, signed in, who has looked at nobody today. */
  Visitor worker() {
    product.forgetTheDay();
    return Visitor.signedIn(product, "social.worker");
  }

  /** Asks for a child and gives the address of the results. */
  static String asked(Visitor worker, Map<String, String> child) {
    Answer answer =
        worker.post("/search.xhtml", worker.get("/search.xhtml"), "search", "find", child);
    assertThat(answer.location()).contains("/results.xhtml?s=");
    return path(answer.location());
  }

  static Answer results(Visitor worker, Map<String, String> child) {
    return worker.get(asked(worker, child));
  }

  /** The address of the page that asks why, for the first child of a list. */
  static String why(Answer results) {
    return "/reason.xhtml?c="
        + results.body().replaceAll("(?s).*?reason\\.xhtml\\?c=([A-Za-z0-9_-]+).*", "$1");
  }

  /** Sends the reason; the answer leads to the record. */
  static Answer giveReason(Visitor worker, String why) {
    return giveReason(worker, why, worker.get(why));
  }

  static Answer giveReason(Visitor worker, String why, Answer page) {
    Map<String, String> fields =
        Map.of(
            "reason",
            "WORKING_WITH_CHILD",
            "text",
            "A test of the whole product",
            "distant",
            "true",
            "key",
            page.field("key"));
    return worker.post(why, page, "why", "open", fields);
  }

  /** The address of the record, for the first child that fits. */
  static String opened(Visitor worker, Map<String, String> child) {
    Answer answer = giveReason(worker, why(results(worker, child)));
    assertThat(answer.location()).contains("/record.xhtml?v=");
    return path(answer.location());
  }

  /** The record as it is read by a worker who has given a reason. */
  Answer record(Map<String, String> child) {
    Visitor worker = worker();
    return worker.get(opened(worker, child));
  }

  static String indexNumber(Answer record) {
    Matcher matcher = Pattern.compile("\\b\\d{4}-\\d{4}-\\d{2}\\b").matcher(record.body());
    assertThat(matcher.find()).as("an index number on the record").isTrue();
    return matcher.group();
  }

  /** Orders the destruction of a record in both steps; the answer is what the second one says. */
  static Answer order(Visitor operator, String number) {
    Answer checking = order(operator, number, "check", operator.get("/destroy.xhtml"), "order");
    return order(operator, number, "destroy", checking, "checked");
  }

  private static Answer order(
      Visitor operator, String number, String button, Answer page, String form) {
    return operator.post(
        "/destroy.xhtml",
        page,
        form,
        button,
        Map.of(
            "indexNumber",
            number,
            "ground",
            "ORDER_OF_COURT",
            "text",
            "Order 17 of a test",
            "compared",
            "true"));
  }

  /** Changes the wrapping key and waits until it is done. */
  static void rotate(Visitor operator) {
    Answer started =
        operator.post(
            "/keys.xhtml",
            operator.get("/keys.xhtml"),
            "rotate-form",
            "rotate",
            Map.of("why", "A test of the whole"));
    assertThat(started.location()).contains("/keys.xhtml?j=");
    String progress = path(started.location());
    Patience.until(
        "the change of the key is complete",
        () -> operator.get(progress).body().contains("The change is complete"));
  }

  static String path(String address) {
    URI uri = URI.create(address);
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }
}
