package org.contactpoint.search;

import java.util.Arrays;
import java.util.OptionalLong;
import org.contactpoint.vault.BrokenSeal;
import org.contactpoint.vault.Seals;

/**
 * Seals that hide nothing but hold what counts here: purpose, context and epoch must be the same
 * again. The real ones are tested in the vault.
 */
final class FakeSeals implements Seals {

  int epoch = 1;

  @Override
  public Sealed seal(Purpose purpose, String context, byte[] plain) {
    byte[] head = (purpose + "/" + context + "/" + epoch + "/").getBytes();
    byte[] sealed = Arrays.copyOf(head, head.length + plain.length);
    System.arraycopy(plain, 0, sealed, head.length, plain.length);
    return new Sealed(epoch, sealed);
  }

  @Override
  public byte[] open(Purpose purpose, String context, Sealed sealed) {
    byte[] head = (purpose + "/" + context + "/" + sealed.epoch() + "/").getBytes();
    if (sealed.bytes().length < head.length
        || !Arrays.equals(head, Arrays.copyOf(sealed.bytes(), head.length))) {
      throw new BrokenSeal("not sealed here", null);
    }
    return Arrays.copyOfRange(sealed.bytes(), head.length, sealed.bytes().length);
  }

  @Override
  public String handle(String kind, long accountId, long id) {
    return kind + "-" + accountId + "-" + id;
  }

  @Override
  public OptionalLong unhandle(String kind, long accountId, String handle) {
    String prefix = kind + "-" + accountId + "-";
    return handle.startsWith(prefix)
        ? OptionalLong.of(Long.parseLong(handle.substring(prefix.length())))
        : OptionalLong.empty();
  }

  @Override
  public long keyedHash(String purpose, String value) {
    return (purpose + value).hashCode() & Long.MAX_VALUE;
  }
}
