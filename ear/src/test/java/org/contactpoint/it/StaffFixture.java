package org.contactpoint.it;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
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
  final long personId = RandomIds.positiveLong();
  final long organisationId;
  public final String username = "test." + Long.toString(accountId, 36);
  final byte[] codeSecret = new byte[20];

  /** In an organisation of its own. */
  public StaffFixture(StaffRegister register, Role role) {
    this(register, role, null);
  }

  /** In an organisation of its own, with standings until a last day. */
  StaffFixture(StaffRegister register, Role role, LocalDate until) {
    this(organisation(register));
    register.addAccounts(List.of(account(register.hashPassword(PASSWORD), role, until)));
  }

  private StaffFixture(long organisation) {
    new SecureRandom().nextBytes(codeSecret);
    organisationId = organisation;
  }

  /** So many practitioners of one organisation. */
  static List<StaffFixture> crowd(StaffRegister register, int count) {
    long organisation = organisation(register);
    byte[] hash = register.hashPassword(PASSWORD);
    List<StaffFixture> crowd = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      crowd.add(new StaffFixture(organisation));
    }
    register.addAccounts(
        crowd.stream().map(one -> one.account(hash, Role.PRACTITIONER, null)).toList());
    return crowd;
  }

  private static long organisation(StaffRegister register) {
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
                null,
                null)));
    return organisation;
  }

  /** The secret of the codes, written down. */
  public String secret(Base64.Encoder how) {
    return how.encodeToString(codeSecret);
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

  private StaffRegister.NewAccount account(byte[] hash, Role role, LocalDate until) {
    return new StaffRegister.NewAccount(
        personId,
        accountId,
        "Invented Person",
        organisationId,
        null,
        username,
        role,
        "nurse",
        "01632 960002",
        "person@practice.example",
        hash,
        codeSecret,
        LocalDate.of(2020, 1, 1),
        until,
        true);
  }
}
