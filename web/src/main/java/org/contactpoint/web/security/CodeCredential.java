package org.contactpoint.web.security;

import jakarta.security.enterprise.credential.Credential;

/** The six digits of the second step. */
public record CodeCredential(String code) implements Credential {
  @Override
  public boolean isCleared() {
    return false;
  }

  @Override
  public String toString() {
    return "code";
  }
}
