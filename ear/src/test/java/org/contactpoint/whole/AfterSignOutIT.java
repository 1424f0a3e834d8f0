package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@OnTheWhole
@RunAsClient
class AfterSignOutIT {

  @Test
  @Proves({"ABUSE 11", "ASVS V14.3.1"})
  void signingOutEndsTheSessionAndTellsTheBrowserToForget() {
    Visitor user = Visitor.signedIn("gp.receptionist");
    String cookie = user.cookies().get("__Host-SID");
    Answer page = user.get("/search.xhtml");

    Answer out = user.post("/search.xhtml", page, "leave", "sign-out", java.util.Map.of());

    assertThat(out.status()).isEqualTo(302);
    assertThat(out.header("Clear-Site-Data")).contains("\"cache\"", "\"storage\"");
    user.cookies().put("__Host-SID", cookie);
    assertThat(user.get("/search.xhtml").status()).isEqualTo(302);
  }

  @Test
  @Proves("ABUSE 10")
  void secondSignInEndsTheFirst() {
    Visitor first = Visitor.signedIn("gp.receptionist");
    Visitor.signedIn("gp.receptionist");

    assertThat(first.get("/search.xhtml").status()).isEqualTo(302);
  }

  @Test
  @Proves("ABUSE 3")
  void passwordAloneOpensNothing() {
    Visitor user = new Visitor();
    user.post(
        "/signin.xhtml",
        user.get("/signin.xhtml"),
        "signin",
        "next",
        java.util.Map.of(
            "username", "gp.receptionist", "password", RunningProduct.get().password()));

    Answer answer = user.get("/search.xhtml");

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.location()).contains("/signin.xhtml");
  }

  @Test
  @Proves("ABUSE 10")
  void accountThatIsClosedIsOutAtTheNextRequest() {
    RunningProduct product = RunningProduct.get();
    Visitor user = Visitor.signedIn("gp.receptionist");
    assertThat(user.get("/search.xhtml").status()).isEqualTo(200);
    String state = "UPDATE account SET state = '%s' WHERE username = 'gp.receptionist'";
    product.execute(state.formatted("CLOSED"));
    try {
      assertThat(user.get("/search.xhtml").status()).isIn(302, 403, 404);
    } finally {
      product.execute(state.formatted("ACTIVE"));
    }
  }
}
