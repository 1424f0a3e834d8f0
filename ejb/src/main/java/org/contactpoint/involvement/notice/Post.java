package org.contactpoint.involvement.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.contactpoint.kernel.ProductClock;

/**
 * Sends mail by the mail session that the installation has set up under {@value #NAME}
 * (docs/operations.md); without one, nothing is ever owed or sent. It is looked up, not injected:
 * the container refuses an application whose resource is missing.
 */
@ApplicationScoped
public class Post {

  /** The name under which the server keeps the session. */
  public static final String NAME = "mail/contactpoint";

  @Inject private ProductClock clock;

  /** Whether this installation sends mail. */
  public boolean open() {
    return session().isPresent();
  }

  /**
   * Sends a text to one address.
   *
   * @throws MessagingException when it was not taken
   */
  void send(String to, String subject, String text) throws MessagingException {
    Session session = session().orElseThrow(() -> new MessagingException("no mail session"));
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(session.getProperty("mail.from")));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
    message.setSubject(subject, StandardCharsets.UTF_8.name());
    message.setText(text, StandardCharsets.UTF_8.name());
    // Out-of-office replies to a mail that nobody reads are of no use.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setSentDate(Date.from(clock.now()));
    Transport.send(message);
  }

  private static Optional<Session> session() {
    try {
      return Optional.ofNullable((Session) new InitialContext().lookup(NAME));
    } catch (NamingException none) {
      return Optional.empty();
    }
  }
}
