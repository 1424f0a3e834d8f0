package org.contactpoint.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.people.KeyStep;
import org.contactpoint.people.SecondStep;
import org.contactpoint.people.SignIn;

/**
 * The steps of signing in and out, as the pages take them. Ids of the container's session change at
 * each step; the browser keeps a device cookie of its own after the first success.
 */
@RequestScoped
public class SignInFlow {

  private static final int DEVICE_SECONDS = 180 * 24 * 3600;

  /** With what this browser signed in last: only which page to show first. */
  static final String USUAL = "__Host-second";

  private static final String WITH_KEY = "key";

  @Inject private SignIn signIn;
  @Inject private KeyStep keys;
  @Inject private SecondStep steps;
  @Inject private CurrentCaller caller;
  @Inject private HttpServletRequest request;

  private SignIn.Answer answer;

  /**
   * First step; whatever is true, it leads on.
   *
   * @return the outcome for Faces
   */
  public String password(String username, String password) {
    if (caller.find().isPresent()) {
      return "/index.xhtml?faces-redirect=true";
    }
    BrowserSession.begin(request, signIn.password(username, password, Origins.of(request)));
    boolean key = !steps.codes() || WITH_KEY.equals(Origins.cookie(request, USUAL));
    return (key ? OpenPaths.KEY : OpenPaths.CODE) + "?faces-redirect=true";
  }

  /**
   * Second step, by code, and by PIN where there is one.
   *
   * @return the outcome for Faces: the page first asked for, the first page, or null to stay here
   *     and show {@link #message}
   */
  public String code(String code, String pin, HttpServletResponse response) {
    String pending = BrowserSession.pending(request).orElse("");
    answer = signIn.code(pending, code, pin, Origins.of(request));
    return end("code", response);
  }

  /** The question for the browser's security key; empty when the sign-in has to start again. */
  public Optional<String> question() {
    return caller.find().isPresent()
        ? Optional.empty()
        : keys.ask(BrowserSession.pending(request).orElse(""));
  }

  /** Second step, by security key; the outcome is that of {@link #code}. */
  public String key(String given, HttpServletResponse response) {
    answer = keys.answer(BrowserSession.pending(request).orElse(""), given, Origins.of(request));
    return end(WITH_KEY, response);
  }

  private String end(String usual, HttpServletResponse response) {
    if (answer.result() != SignIn.Result.SIGNED_IN) {
      return null;
    }
    String wanted =
        answer.unsent() ? UnsentPost.PAGE : BrowserSession.wanted(request).orElse("/index.xhtml");
    boolean closed = LookPages.isOne(wanted);
    BrowserSession.open(request, answer.sessionSecret());
    response.addCookie(kept(Origins.DEVICE, answer.device()));
    response.addCookie(kept(USUAL, usual));
    return (closed ? "/search.xhtml" : wanted)
        + (wanted.contains("?") && !closed ? "&" : "?")
        + told(closed)
        + "faces-redirect=true&includeViewParams=true";
  }

  /** News waits under "Your account"; that the record is closed is said now or never. */
  private String told(boolean closed) {
    if (closed && !answer.endedAnother()) {
      return "done=lookClosed&";
    }
    if (answer.news()) {
      return "done=news&";
    }
    return answer.endedAnother() ? "done=another&" : "";
  }

  /** What the second step has to say to the person, or null. */
  public String message() {
    return answer == null ? null : answer.message();
  }

  /** Ends the session here and in the database, and lets the browser forget what it kept. */
  public void signOut(HttpServletResponse response) {
    if (caller.find().isPresent()) {
      signIn.signOut();
    }
    BrowserSession.end(request);
    // Not the cookies: the device cookie is what keeps others from keeping this user out.
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
  }

  private static Cookie kept(String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setSecure(true);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Strict");
    cookie.setMaxAge(DEVICE_SECONDS);
    return cookie;
  }
}
