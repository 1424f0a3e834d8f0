package org.contactpoint.people.staff;

import org.contactpoint.people.network.NetworkList;

/**
 * The networks from which the people of an organisation may come (F066), kept by the management
 * team, never for the own organisation. Guarded and recorded; what is changed acts at the next
 * request.
 */
public interface OrganisationNetworks {

  /**
   * What is set.
   *
   * @throws org.contactpoint.kernel.NotFound when it is outside one's reach
   */
  Setting view(String organisation);

  /**
   * Sets them anew.
   *
   * @param organisation opaque handle
   * @param typed one network a line; nothing for everywhere
   * @param before the text of the setting that was shown
   * @param key idempotency key of the form
   * @throws org.contactpoint.kernel.InvalidInput for what is no network
   * @throws org.contactpoint.kernel.Conflict when somebody else has changed it meanwhile
   * @throws org.contactpoint.kernel.Refused for the own organisation
   */
  void keep(String organisation, String typed, String before, String key);

  /**
   * What is set.
   *
   * @param organisation its name
   */
  record Setting(String organisation, NetworkList networks) {}
}
