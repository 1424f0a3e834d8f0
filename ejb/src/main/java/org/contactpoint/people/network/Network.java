package org.contactpoint.people.network;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * A network in CIDR form (RFC 4632, RFC 4291), or one address as a network of its own. Names are
 * never looked up.
 *
 * @param first its first address: all bits behind the prefix are zero
 * @param bits how many bits an address has: 32 or 128
 * @param prefix how many of them are fixed
 */
public record Network(BigInteger first, int bits, int prefix) {

  private static final String IPV4 =
      "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}";
  private static final String IPV6 = "[0-9a-fA-F:.]{2,45}";
  private static final String LENGTH = "[0-9]{1,3}";

  /** An address as one network; IPv6 addresses that hold an IPv4 address count as that one. */
  public static Optional<Network> address(String text) {
    String bare = text == null ? "" : text.replaceFirst("%.*", "");
    if (!bare.matches(IPV4) && !(bare.indexOf(':') >= 0 && bare.matches(IPV6))) {
      return Optional.empty();
    }
    try {
      byte[] bytes = InetAddress.getByName(bare).getAddress();
      int bits = bytes.length * 8;
      return Optional.of(new Network(new BigInteger(1, bytes), bits, bits));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** Reads an address, or an address with a length; bits behind the prefix are cut off. */
  public static Optional<Network> read(String text) {
    String[] parts = (text == null ? "" : text.strip()).split("/", -1);
    Optional<Network> address = address(parts[0]);
    if (parts.length == 1 || address.isEmpty()) {
      return address;
    }
    boolean length = parts.length == 2 && parts[1].matches(LENGTH);
    return length
        ? address.filter(a -> number(parts[1]) <= a.bits).map(a -> a.cut(number(parts[1])))
        : Optional.empty();
  }

  /** Whether an address, as {@link #address} reads it, or a network lies in this one. */
  public boolean holds(Network other) {
    return bits == other.bits && other.prefix >= prefix && other.cut(prefix).first.equals(first);
  }

  private Network cut(int length) {
    int behind = bits - length;
    return new Network(first.shiftRight(behind).shiftLeft(behind), bits, length);
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  /** The usual form, such as 192.0.2.0/24 or 2001:db8:0:0:0:0:0:0/32. */
  @Override
  public String toString() {
    byte[] padded = new byte[bits / 8];
    byte[] bytes = first.toByteArray();
    int length = Math.min(bytes.length, padded.length);
    System.arraycopy(bytes, bytes.length - length, padded, padded.length - length, length);
    try {
      return InetAddress.getByAddress(padded).getHostAddress() + "/" + prefix;
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address has 4 or 16 bytes", e);
    }
  }
}
