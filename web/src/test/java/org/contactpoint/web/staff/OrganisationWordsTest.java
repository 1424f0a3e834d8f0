package org.contactpoint.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.access.Role;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F054")
class OrganisationWordsTest {

  @Test
  void eachIsSentToWhoKeepsTheOwnOrganisation() {
    assertThat(OrganisationWords.own(Role.ORGANISATION_MANAGER))
        .contains("Ask your management team")
        .doesNotContain("national");
    assertThat(OrganisationWords.own(Role.MANAGEMENT_TEAM)).contains("Ask the national team");
    assertThat(OrganisationWords.own(Role.NATIONAL_TEAM))
        .isNotBlank()
        .doesNotContain("management team", "national team");
  }
}
