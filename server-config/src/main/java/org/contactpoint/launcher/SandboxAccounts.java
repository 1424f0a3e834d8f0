package org.contactpoint.launcher;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * The demonstration accounts of a sandbox: one password and a one-time code secret each, made at
 * the first start and kept in a private file that the application reads. The application itself
 * shows no code to anybody.
 */
final class SandboxAccounts {

  /** Users of each role, with what to call them; two where one asks and another decides. */
  static final Map<String, String> USERS = new LinkedHashMap<>();

  static {
    USERS.put("social.worker", "practitioner, social care");
    USERS.put("teacher", "practitioner, education");
    USERS.put("gp.receptionist", "practitioner, health");
    USERS.put("school.manager", "organisation manager, a school");
    USERS.put("management", "management team");
    USERS.put("hospital.doctor", "practitioner, hospital");
    USERS.put("police.officer", "practitioner, police");
    USERS.put("youth.worker", "practitioner, youth project");
    USERS.put("charity.worker", "practitioner, charity");
    USERS.put("management.two", "management team, a second person");
    USERS.put("auditor", "auditor");
    USERS.put("operator", "operator");
    USERS.put("national", "national team");
    USERS.put("national.two", "national team, a second person");
    USERS.put("help.desk", "help desk");
  }

  private final Properties kept = new Properties();

  /** Reads the file, making it first if it is not there; a user made later gets no code. */
  SandboxAccounts(Path file) throws IOException {
    if (!Files.exists(file)) {
      StringWriter made = new StringWriter();
      create().store(made, null);
      Secrets.write(file, made.toString());
    }
    kept.load(new StringReader(Files.readString(file)));
  }

  String password() {
    return kept.getProperty("password");
  }

  /** The six digits that are right for that user at that time. */
  String code(String user, Instant at) {
    String kept32 = kept.getProperty("totp." + user);
    if (kept32 == null) {
      return "------";
    }
    try {
      byte[] secret = new Base32().decode(kept32);
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), at);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Properties create() {
    SecureRandom random = new SecureRandom();
    Properties made = new Properties();
    made.setProperty("password", Secrets.random(18));
    for (String user : USERS.keySet()) {
      byte[] secret = new byte[20];
      random.nextBytes(secret);
      made.setProperty("totp." + user, new Base32().encodeToString(secret));
    }
    return made;
  }
}
