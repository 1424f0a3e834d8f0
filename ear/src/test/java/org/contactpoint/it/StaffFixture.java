package org.contactpoint.it;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Sector;
import org.contactpoint.people.StaffRegister;

/** One invented organisation with one account of a role, made for one test. */
public final class StaffFixture {

  public static final String PASSWORD = "a long invented password";

  final long accountId = RandomIds.positiveLong();
  public final String username = "test." + Long.toString(accountId, 36);
  final byte[] codeSecret = new byte[20];

  public StaffFixture(StaffRegister register, Role role) {
    new SecureRandom().nextBytes(codeSecret);
    long organisation = RandomIds.positiveLong();
    register.addAuthorities(
        List.of(
            new StaffRegister.NewAuthority(
                "E08000006", "Salford", "North West", "district", null, null, null, "LIVE")));
    register.addOrganisations(
        List.of(
            new StaffRegister.NewOrganisation(
                organisation,
                "T" + Long.toString(organisation, 36).toUpperCase(),
                "Invented practice",
                Sector.HEALTH,
                "GP",
                "E08000006",
                null,
                "front desk",
                "01632 960001",
                null,
                null)));
    register.addAccounts(List.of(account(register, organisation, role)));
  }

  /** The six digits of a time. */
  public String code(Instant at) {
    try {
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(new SecretKeySpec(codeSecret, "HmacSHA1"), at);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private StaffRegister.NewAccount account(StaffRegister register, long organisation, Role role) {
    return new StaffRegister.NewAccount(
        RandomIds.positiveLong(),
        accountId,
        "Invented Person",
        organisation,
        null,
        username,
        role,
        "nurse",
        "01632 960002",
        "person@practice.example",
        register.hashPassword(PASSWORD),
        codeSecret,
        LocalDate.of(2020, 1, 1),
        null,
        true);
  }
}
