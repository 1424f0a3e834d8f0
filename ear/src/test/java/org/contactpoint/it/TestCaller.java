package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;

/**
 * Makes the request in which a test runs that of a signed-in user, by password and code as
 * everybody, so that the real guard lets it through or not.
 */
@RequestScoped
public class TestCaller {

  private static final SignIn.Origin SOMEWHERE = new SignIn.Origin("192.0.2.80", null);

  @Inject private SignIn signIn;
  @Inject private Recognition recognition;
  @Inject private SecurityContext security;
  @Inject private ProductClock clock;
  @Inject private TestRows rows;

  private HttpServletRequest request;
  private HttpServletResponse response;

  void meet(HttpServletRequest own, HttpServletResponse ownResponse) {
    request = own;
    response = ownResponse;
  }

  /** Signs in; nobody may be signed in in this request. */
  String signIn(StaffFixture staff) {
    recognition.recognise("nobody");
    String pending = signIn.password(staff.username, StaffFixture.PASSWORD, SOMEWHERE);
    String secret = signIn.code(pending, staff.code(clock.now()), SOMEWHERE).sessionSecret();
    assertThat(secret).isNotNull();
    return secret;
  }

  /**
   * Both steps of a sign-in by password and code, as if the last code had not been used. Whoever's
   * this request was, it is nobody's afterwards.
   */
  SignIn.Answer comeIn(StaffFixture staff, String password, SignIn.Origin origin) {
    rows.set("UPDATE credential SET last_step = 0 WHERE account_id = ?", staff.accountId);
    recognition.recognise("nobody");
    String pending = signIn.password(staff.username, password, origin);
    return signIn.code(pending, staff.code(clock.now()), origin);
  }

  /** From now on this request is that user's. */
  void become(StaffFixture staff, String secret) {
    become(staff.username, secret);
  }

  /** From now on this request is that of who has this user name. */
  void become(String username, String secret) {
    assertThat(recognition.recognise(secret).caller()).isPresent();
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .newAuthentication(true)
                .credential(new CallerOnlyCredential(username)));
    assertThat(status).isEqualTo(AuthenticationStatus.SUCCESS);
  }
}
