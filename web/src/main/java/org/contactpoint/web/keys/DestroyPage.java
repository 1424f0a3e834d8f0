package org.contactpoint.web.keys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.rights.KeyCustody;
import org.contactpoint.rights.KeyCustody.Ground;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** Destroys one record: the order, a look over it, then the certificate. */
@Named
@RequestScoped
public class DestroyPage extends TypedForm {

  private static final String NUMBER = "indexNumber";

  @Inject private KeyCustody custody;
  @Inject private Problems problems;
  @Inject private Frame frame;

  private boolean checking;

  /** Is there only for those who keep the keys. */
  public void load() {
    frame.need(Right.KEEP_KEYS);
  }

  /** Whether the order is being looked over. */
  public boolean isChecking() {
    return checking;
  }

  /** Why a record may be destroyed. */
  public List<Option> getGrounds() {
    return Texts.options("ground", Arrays.stream(Ground.values()).map(Enum::name));
  }

  /** The number as printed on an order, or as typed when it is none. */
  public String getNumber() {
    return IndexNumber.parse(typed(NUMBER)).map(IndexNumber::formatted).orElse(typed(NUMBER));
  }

  /** Shows the order to be looked over; nothing is destroyed yet. */
  public String check() {
    problems.need(IndexNumber.parse(typed(NUMBER)).isPresent(), NUMBER, "destroy.number.wrong");
    problems.need(ground().isPresent(), "ground", "destroy.ground.empty");
    problems.need(!typed("text").isEmpty(), "text", "destroy.text.empty");
    checking = !problems.isAny();
    return null;
  }

  /** Goes back to the order. */
  public String change() {
    return null;
  }

  /** Destroys the record and leads to the certificate. */
  public String destroy() {
    check();
    if (checking && !typed("compared").equals("true")) {
      problems.need(false, "compared", "destroy.compared.empty");
      return null;
    }
    checking = false;
    return problems.isAny() ? null : problems.attempt(this::destroyed);
  }

  private String destroyed() {
    try {
      long entry = custody.destroy(typed(NUMBER), ground().orElseThrow(), typed("text")).entry();
      return "/certificate.xhtml?faces-redirect=true&n=" + entry;
    } catch (NotFound absent) {
      problems.need(false, NUMBER, "destroy.absent");
      return null;
    }
  }

  private Optional<Ground> ground() {
    return Arrays.stream(Ground.values())
        .filter(ground -> ground.name().equals(typed("ground")))
        .findFirst();
  }
}
