package org.contactpoint.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Right;
import org.contactpoint.access.Strength;

/** Who is looking, and what the menu offers them. The menu is made from rights, not from roles. */
@Named
@RequestScoped
public class Frame {

  private static final List<Entry> MENU =
      List.of(
          new Entry("search", "/search.xhtml", Right.FIND_CHILD),
          new Entry("children", "/children.xhtml", Right.RECORD_INVOLVEMENT),
          new Entry("asks", "/asks.xhtml", Right.REACH_COLLEAGUES),
          new Entry("mediators", "/mediators.xhtml", Right.SEE_ROTA),
          new Entry("tasks", "/tasks.xhtml", Right.KEEP_STAFF),
          new Entry("staff", "/staff.xhtml", Right.SEE_STAFF),
          new Entry("requests", "/requests.xhtml", Right.SEE_STAFF),
          new Entry("organisations", "/organisations.xhtml", Right.SEE_STAFF),
          new Entry("authorities", "/authorities.xhtml", Right.KEEP_NATION),
          new Entry("desk", "/desk.xhtml", Right.HELP_USERS),
          new Entry("alerts", "/alerts.xhtml", Right.SEE_ALERTS),
          new Entry("audit", "/audit.xhtml", Right.READ_LEDGER),
          new Entry("keys", "/keys.xhtml", Right.KEEP_KEYS));

  @Inject private CurrentCaller current;
  @Inject private Band band;
  @Inject private PhaseGate gate;

  /**
   * One line of the menu.
   *
   * @param name the key of its words, and what a page calls itself
   * @param page where it leads
   * @param right who has it
   */
  public record Entry(String name, String page, Right right) {}

  /** Who is signed in, or null. */
  public Caller getCaller() {
    return current.find().orElse(null);
  }

  /** What the caller may do, in the order of the menu; empty before sign-in. */
  public List<Entry> getMenu() {
    return reachable().toList();
  }

  /** The caller's first page, or the sign-in page. */
  public String getHome() {
    String none = getCaller() == null ? "/signin.xhtml" : "/myaccount.xhtml";
    return reachable().map(Entry::page).findFirst().orElse(none);
  }

  /** SANDBOX, TRAINING or LIVE; an empty text while that cannot be known. */
  public String getMode() {
    return band.mode();
  }

  /**
   * Makes a page that calls no service yet as absent as the services behind it.
   *
   * @throws org.contactpoint.kernel.NotFound when the caller lacks the right
   * @throws org.contactpoint.kernel.Refused when a phase holds it back
   */
  public void need(Right right) {
    gate.need(right, getCaller());
  }

  /** Whether the caller signed in with a code, which is not enough for everything. */
  public boolean isLimited() {
    return getCaller() != null && getCaller().strength() == Strength.LIMITED;
  }

  /** Leads to the caller's first page. */
  public String home() {
    return getHome() + "?faces-redirect=true";
  }

  private Stream<Entry> reachable() {
    Caller who = getCaller();
    return who == null || !current.settled()
        ? Stream.empty()
        : MENU.stream().filter(e -> gate.opens(e.right(), who));
  }
}
