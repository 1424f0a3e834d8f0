package org.contactpoint.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contactpoint.people.Drafts;
import org.junit.jupiter.api.Test;

class SentDraftTest {

  private static final Map<String, String> FORM =
      Map.of(
          "draft-of", "RECORD_CORRECT",
          "draft-page", "child",
          "draft-version", "4",
          "draft-without", "phrase other",
          "address", "12 Quxelba Street & more",
          "phrase", "secret phrase",
          "password", "secret password",
          "pin", "1234",
          "code", "123456",
          "jakarta.faces.ViewState", "1:2");

  @Test
  void keepsWhatWasTypedAndNothingThatIsSecretOrNotToBeKept() {
    OneDraft kept = new OneDraft();

    SentDraft after = SentDraft.of(request(FORM)).save(kept, request(FORM));

    assertThat(after).isEqualTo(new SentDraft("RECORD_CORRECT", "child", 5));
    assertThat(kept.saved).isEqualTo("RECORD_CORRECT child 4 address=12+Quxelba+Street+%26+more");
  }

  @Test
  void isNoneWhereAFormCarriesNone() {
    assertThat(SentDraft.of(request(Map.of("address", "x"))).any()).isFalse();
    assertThat(SentDraft.of(request(FORM)).any()).isTrue();
  }

  @Test
  void whatTheProductItselfKeepsCannotBeSent() {
    for (String name : new String[] {"INTERRUPTED", "PROOF_GIVE", "ANYTHING", ""}) {
      Map<String, String> form = new LinkedHashMap<>(FORM);
      form.put("draft-of", name);
      assertThat(SentDraft.of(request(form)).any()).as(name).isFalse();
    }
  }

  @Test
  void versionThatIsNoNumberIsNone() {
    for (String version : new String[] {"", "x", "-1", "99999999999999999999"}) {
      Map<String, String> form = new LinkedHashMap<>(FORM);
      form.put("draft-version", version);
      assertThat(SentDraft.of(request(form)).version()).as(version).isZero();
    }
  }

  private static HttpServletRequest request(Map<String, String> form) {
    Map<String, String[]> all =
        form.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> new String[] {e.getValue()}));
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            SentDraftTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getParameter" -> form.get(arguments[0]);
                  case "getParameterMap" -> all;
                  default ->
                      throw new UnsupportedOperationException(
                          method.getName() + Arrays.toString(arguments));
                });
  }

  private static final class OneDraft implements Drafts {

    private String saved;

    @Override
    public long save(String operation, String page, long version, String content) {
      saved = String.join(" ", operation, page, Long.toString(version), content);
      return version + 1;
    }

    @Override
    public Optional<Draft> load(String operation, String page) {
      return Optional.empty();
    }

    @Override
    public void discard(String operation, String page) {
      saved = null;
    }
  }
}
