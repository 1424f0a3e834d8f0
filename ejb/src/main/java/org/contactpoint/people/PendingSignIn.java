package org.contactpoint.people;

/**
 * A sign-in between its steps.
 *
 * @param accountId the account of the user name typed, or null when there is none
 * @param proved whether the password fitted
 * @param deviceBucket null unless the browser has signed in to the account before
 */
record PendingSignIn(
    long id,
    Long accountId,
    boolean proved,
    byte[] usernameBucket,
    byte[] deviceBucket,
    byte[] networkBucket) {

  @Override
  public String toString() {
    return "pending sign-in";
  }
}
