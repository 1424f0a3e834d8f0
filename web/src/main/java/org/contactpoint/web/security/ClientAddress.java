package org.contactpoint.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.contactpoint.people.network.Network;
import org.contactpoint.people.network.NetworkList;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * From where a request comes. Whoever connects may write {@code X-Forwarded-For}, so it counts only
 * from a proxy that the setting {@code contactpoint.proxy.trusted} names (addresses or networks
 * with commas between them), and of it only what such proxies wrote: the last address that is none
 * of theirs.
 */
final class ClientAddress {

  private static final String TRUSTED = "contactpoint.proxy.trusted";
  private static final String FORWARDED = "X-Forwarded-For";

  private ClientAddress() {}

  static String of(HttpServletRequest request) {
    String trusted = ConfigProvider.getConfig().getOptionalValue(TRUSTED, String.class).orElse("");
    return of(request.getRemoteAddr(), Collections.list(request.getHeaders(FORWARDED)), trusted);
  }

  static String of(String peer, List<String> forwarded, String trusted) {
    List<Network> proxies = NetworkList.stored(trusted.replace(',', ' ')).networks();
    List<String> way = new ArrayList<>();
    forwarded.forEach(line -> way.addAll(Arrays.asList(line.split(","))));
    String from = peer;
    for (int i = way.size() - 1; i >= 0 && isOne(proxies, from); i--) {
      String before = way.get(i).strip();
      if (Network.address(before).isEmpty()) {
        return from;
      }
      from = before;
    }
    return from;
  }

  private static boolean isOne(List<Network> proxies, String address) {
    return Network.address(address)
        .filter(from -> proxies.stream().anyMatch(proxy -> proxy.holds(from)))
        .isPresent();
  }
}
