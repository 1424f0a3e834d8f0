package org.contactpoint.people.codes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.contactpoint.kernel.ProductClock;

/** The words of today, which asks the database once for each list in a request. */
@RequestScoped
class RequestCodeWords implements CodeWords {

  @Inject private CodeRepository repository;
  @Inject private ProductClock clock;

  private final Map<CodeList, Map<String, String>> read = new EnumMap<>(CodeList.class);

  @Override
  public String of(CodeList list, String code, String standard) {
    return read.computeIfAbsent(list, l -> repository.words(l, clock.today()))
        .getOrDefault(code, standard);
  }
}
