package org.contactpoint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contactpoint.people.network.Network;
import org.contactpoint.people.network.NetworkList;
import org.contactpoint.people.staff.OrganisationNetworks;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** The networks from which the people of an organisation may come: the form, a look over it. */
@Named
@RequestScoped
public class NetworksPage extends TypedForm {

  private static final String NETWORKS = "networks";
  private static final String BEFORE = "before";

  @Inject private OrganisationNetworks networks;
  @Inject private Problems problems;

  private String handle;
  private OrganisationNetworks.Setting setting;
  private List<String> checked = List.of();
  private boolean checking;

  /** The opaque handle of the organisation. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** Asks what is set, before anything is rendered; what was typed stays. */
  public void load() {
    setting = networks.view(handle);
    getTyped().putIfAbsent(BEFORE, setting.networks().text());
    getTyped().putIfAbsent(NETWORKS, String.join("\n", written(setting.networks())));
  }

  /** The organisation's name. */
  public String getOrganisation() {
    return setting.organisation();
  }

  /** Whether the answers are being looked over. */
  public boolean isChecking() {
    return checking;
  }

  /** The networks as they will be. */
  public List<String> getChecked() {
    return checked;
  }

  /** Shows the networks to be looked over; nothing is done yet. */
  public String check() {
    return problems.attempt(
        () -> {
          checked = written(NetworkList.typed(typed(NETWORKS)));
          checking = true;
          return null;
        });
  }

  /** Goes back to the form. */
  public String change() {
    return null;
  }

  /** Sets them, or says what is wrong. */
  public String save() {
    return problems.attempt(
        () -> {
          networks.keep(handle, typed(NETWORKS), typed(BEFORE), typed(KEY));
          return "/organisation.xhtml?faces-redirect=true&done=NETWORKS_KEEP&o=" + handle;
        });
  }

  private static List<String> written(NetworkList list) {
    return list.networks().stream().map(Network::toString).toList();
  }
}
