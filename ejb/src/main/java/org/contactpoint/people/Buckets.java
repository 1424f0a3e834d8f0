package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import org.contactpoint.vault.Seals;

/** Keyed hashes under which failures are counted: the table names nobody and no address. */
@ApplicationScoped
class Buckets {

  @Inject Seals seals;

  byte[] ofUsername(String username) {
    return hash("throttle-username", username);
  }

  byte[] ofDevice(String device, String username) {
    return hash("throttle-device", device + ':' + username);
  }

  /** An IPv6 subscriber has a /64 of addresses: they count as one. */
  byte[] ofNetwork(String address) {
    return hash("throttle-network", subscriber(address == null ? "" : address));
  }

  /** 126 bits that only this installation can make. */
  byte[] hash(String purpose, String value) {
    return ByteBuffer.allocate(16)
        .putLong(seals.keyedHash(purpose + "-1", value))
        .putLong(seals.keyedHash(purpose + "-2", value))
        .array();
  }

  static String subscriber(String address) {
    if (!address.matches("[0-9a-fA-F:.%]+") || address.indexOf(':') < 0) {
      return address;
    }
    try {
      InetAddress parsed = InetAddress.getByName(address);
      if (parsed instanceof Inet6Address) {
        return Long.toHexString(ByteBuffer.wrap(parsed.getAddress()).getLong());
      }
      return parsed.getHostAddress();
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
