package org.contactpoint.people.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactpoint.kernel.InvalidInput;

/**
 * Networks from which one may come; none means from everywhere.
 *
 * @param networks each once, as {@link Network} writes them in order
 */
public record NetworkList(List<Network> networks) {

  /** So many fit on a page and into one column of a query. */
  public static final int MOST = 20;

  private static final int WIDEST_4 = 8;
  private static final int WIDEST_6 = 16;

  public NetworkList {
    networks = List.copyOf(networks);
  }

  /**
   * As it is stored: networks with blanks between them, or null.
   *
   * @throws IllegalStateException when it is not as it was stored: then nobody may come in
   */
  public static NetworkList stored(String text) {
    return new NetworkList(
        words(text)
            .map(
                word ->
                    Network.read(word)
                        .orElseThrow(() -> new IllegalStateException("no network is stored")))
            .toList());
  }

  /**
   * As somebody typed it, one a line.
   *
   * @throws InvalidInput at the field {@code networks}, which says what to do
   */
  public static NetworkList typed(String text) {
    List<Network> read = new ArrayList<>();
    for (String word : words(text).toList()) {
      Network network =
          Network.read(word)
              .orElseThrow(
                  () ->
                      wrong(
                          "Write \u201c"
                              + shown(word)
                              + "\u201d as an"
                              + " address, such as 192.0.2.17, or as a network, such as 192.0.2.0/24 or"
                              + " 2001:db8::/48."));
      judge(word, network);
      if (!read.contains(network)) {
        read.add(network);
      }
    }
    if (read.size() > MOST) {
      throw wrong("Write at most " + MOST + " networks. Put small ones together to larger ones.");
    }
    return new NetworkList(read);
  }

  private static void judge(String word, Network network) {
    boolean cut = Network.address(word.split("/")[0]).filter(a -> !starts(a, network)).isPresent();
    if (cut) {
      throw wrong("\u201c" + shown(word) + "\u201d lies within a network: write " + network + ".");
    }
    if (network.prefix() < (network.bits() == 32 ? WIDEST_4 : WIDEST_6)) {
      throw wrong(
          "\u201c"
              + shown(word)
              + "\u201d is almost everywhere. Leave the list empty if people may come from"
              + " everywhere.");
    }
  }

  private static boolean starts(Network address, Network network) {
    return address.first().equals(network.first());
  }

  /** Whether somebody with this address may come in; an address that cannot be read is nowhere. */
  public boolean admits(String address) {
    Optional<Network> from = Network.address(address);
    return networks.isEmpty()
        || from.isPresent() && networks.stream().anyMatch(n -> n.holds(from.get()));
  }

  /** As it is stored. */
  public String text() {
    return String.join(" ", networks.stream().map(Network::toString).toList());
  }

  private static Stream<String> words(String text) {
    return Arrays.stream((text == null ? "" : text).split("[\\s,;]+")).filter(w -> !w.isEmpty());
  }

  private static String shown(String word) {
    return word.length() > 50 ? word.substring(0, 50) + "..." : word;
  }

  private static InvalidInput wrong(String message) {
    return new InvalidInput("networks", message);
  }
}
