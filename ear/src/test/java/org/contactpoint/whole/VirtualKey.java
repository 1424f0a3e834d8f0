package org.contactpoint.whole;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A security key in the browser's own laboratory: always plugged in, its PIN always typed. */
final class VirtualKey {

  private final CDPSession laboratory;
  private final String id;

  VirtualKey(Page page) {
    laboratory = page.context().newCDPSession(page);
    laboratory.send("WebAuthn.enable");
    id = insert();
  }

  /** The counter of the key's latest answer. */
  int count() {
    return credential().get("signCount").getAsInt();
  }

  /** Makes of it the copy that somebody else took of it when its counter stood at this. */
  void becomeItsCopyOf(int count) {
    JsonObject credential = credential();
    credential.addProperty("signCount", count);
    JsonObject cleared = named();
    laboratory.send("WebAuthn.clearCredentials", cleared);
    JsonObject added = named();
    added.add("credential", credential);
    laboratory.send("WebAuthn.addCredential", added);
  }

  /** Whether the right PIN is typed from now on. */
  void pin(boolean right) {
    JsonObject verified = named();
    verified.addProperty("isUserVerified", right);
    laboratory.send("WebAuthn.setUserVerified", verified);
  }

  private JsonObject credential() {
    return laboratory
        .send("WebAuthn.getCredentials", named())
        .getAsJsonArray("credentials")
        .get(0)
        .getAsJsonObject();
  }

  private JsonObject named() {
    JsonObject named = new JsonObject();
    named.addProperty("authenticatorId", id);
    return named;
  }

  private String insert() {
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "usb");
    options.addProperty("hasResidentKey", false);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject asked = new JsonObject();
    asked.add("options", options);
    return laboratory
        .send("WebAuthn.addVirtualAuthenticator", asked)
        .get("authenticatorId")
        .getAsString();
  }
}
