package org.contactpoint.it;

import jakarta.mail.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * A mail server that takes everything and passes on nothing, and the mail session of the server
 * that leads to it. A message is kept before it is acknowledged.
 */
final class MailSink implements AutoCloseable {

  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final ServerSocket door;
  private final String name;

  MailSink(String name) throws IOException, NamingException {
    this.name = name;
    door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Properties session = new Properties();
    session.put("mail.transport.protocol", "smtp");
    session.put("mail.smtp.host", door.getInetAddress().getHostAddress());
    session.put("mail.smtp.port", String.valueOf(door.getLocalPort()));
    session.put("mail.from", "contactpoint@authority.example");
    new InitialContext().rebind(name, Session.getInstance(session));
    Thread listening = new Thread(this::listen, "mail sink");
    listening.setDaemon(true);
    listening.start();
  }

  /** The messages to one address, with their headers, in the order in which they came. */
  List<String> to(String address) {
    return taken.stream().filter(mail -> mail.contains("\nTo: " + address + "\n")).toList();
  }

  /** From now on nobody answers, though the server's session stays. */
  void shut() throws IOException {
    door.close();
  }

  @Override
  public void close() throws IOException, NamingException {
    door.close();
    new InitialContext().unbind(name);
  }

  private void listen() {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        converse(
            new BufferedReader(
                new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8)),
            caller.getOutputStream());
      } catch (IOException e) {
        if (!door.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void converse(BufferedReader in, OutputStream out) throws IOException {
    say(out, "220 sink");
    String line = in.readLine();
    while (line != null) {
      if (line.equals("DATA")) {
        say(out, "354 go on");
        taken.add(message(in));
      }
      say(out, line.equals("QUIT") ? "221 bye" : "250 taken");
      line = line.equals("QUIT") ? null : in.readLine();
    }
  }

  private static String message(BufferedReader in) throws IOException {
    StringBuilder message = new StringBuilder("\n");
    for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
      message.append(line).append('\n');
    }
    return message.toString();
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
