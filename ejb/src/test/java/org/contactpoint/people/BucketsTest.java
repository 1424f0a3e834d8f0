package org.contactpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BucketsTest {

  @Test
  void countsAnIpv6SubscriberOnce() {
    assertThat(Buckets.subscriber("2001:db8:1:2:3:4:5:6"))
        .isEqualTo(Buckets.subscriber("2001:db8:1:2:ffff::1"))
        .isNotEqualTo(Buckets.subscriber("2001:db8:1:3::1"));
  }

  @Test
  void countsIpv4AddressesOneByOneHoweverWritten() {
    assertThat(Buckets.subscriber("192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(Buckets.subscriber("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(Buckets.subscriber("not an address")).isEqualTo("not an address");
  }

  @Test
  void aUserNameIsWrittenInOneWay() {
    assertThat(TwoStepSignIn.normalised(" Social.Worker ")).isEqualTo("social.worker");
    assertThat(TwoStepSignIn.normalised("sociál.worker")).isEmpty();
    assertThat(TwoStepSignIn.normalised("a".repeat(65))).isEmpty();
    assertThat(TwoStepSignIn.normalised(null)).isEmpty();
  }
}
