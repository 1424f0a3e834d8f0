package org.contactpoint.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Where the parts listen, all on the loopback interface.
 *
 * @param http users
 * @param monitoring health, metrics and interface description
 * @param admin administration of the server
 * @param database the database
 */
public record Ports(int http, int monitoring, int admin, int database) {

  private static final Map<String, Integer> USUAL = new LinkedHashMap<>();

  static {
    USUAL.put("contactpoint.http.port", 8080);
    USUAL.put("contactpoint.monitoring.port", 8090);
    USUAL.put("contactpoint.admin.port", 4848);
    USUAL.put("contactpoint.database.port", 3307);
  }

  /**
   * Reads the four ports; 0 stands for any free one.
   *
   * @throws Refusal if one is not a port, or if two are the same
   */
  static Ports from(Properties given) {
    Set<Integer> chosen = new LinkedHashSet<>();
    for (Map.Entry<String, Integer> usual : USUAL.entrySet()) {
      int port = Settings.number(given, usual.getKey(), usual.getValue(), 0, 65_535);
      if (!chosen.add(port == 0 ? free(chosen) : port)) {
        throw new Refusal(usual.getKey() + " repeats port " + port + "; give each its own.");
      }
    }
    Integer[] four = chosen.toArray(Integer[]::new);
    return new Ports(four[0], four[1], four[2], four[3]);
  }

  /**
   * Makes sure that nobody else listens on any of the four.
   *
   * @throws Refusal naming the first taken port and the setting that moves it
   */
  void requireFree() {
    int[] four = {http, monitoring, admin, database};
    int i = 0;
    for (String name : USUAL.keySet()) {
      int port = four[i++];
      if (!isFree(port)) {
        throw new Refusal(
            "Port " + port + " is taken by another program: choose another with -D" + name + "=");
      }
    }
  }

  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int free(Set<Integer> except) {
    while (true) {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        if (!except.contains(socket.getLocalPort())) {
          return socket.getLocalPort();
        }
      } catch (IOException e) {
        throw new Refusal("No free port can be had on this machine.", e);
      }
    }
  }
}
