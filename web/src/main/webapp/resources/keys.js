/* Hands the server's question to a security key, and the key's answer to the form around it. */
(() => {
  "use strict";
  const place = document.querySelector("[data-key]");
  if (!place) {
    return;
  }
  const form = place.closest("form");
  const start = place.querySelector("button");
  const show = (name, shown) => (place.querySelector(`[data-key-${name}]`).hidden = !shown);

  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");

  function options() {
    const { publicKey } = JSON.parse(place.dataset.keyOptions);
    publicKey.challenge = bytes(publicKey.challenge);
    for (const list of [publicKey.allowCredentials, publicKey.excludeCredentials]) {
      list?.forEach((one) => (one.id = bytes(one.id)));
    }
    if (publicKey.user) {
      publicKey.user.id = bytes(publicKey.user.id);
    }
    return { publicKey };
  }

  function written(credential) {
    const answer = credential.response;
    const response = { clientDataJSON: text(answer.clientDataJSON) };
    if (answer.attestationObject) {
      response.attestationObject = text(answer.attestationObject);
      response.transports = answer.getTransports?.() ?? [];
    } else {
      response.authenticatorData = text(answer.authenticatorData);
      response.signature = text(answer.signature);
      response.userHandle = answer.userHandle ? text(answer.userHandle) : null;
    }
    return JSON.stringify({
      type: credential.type,
      id: credential.id,
      rawId: text(credential.rawId),
      authenticatorAttachment: credential.authenticatorAttachment ?? null,
      response,
      clientExtensionResults: credential.getClientExtensionResults(),
    });
  }

  if (!window.PublicKeyCredential) {
    show("missing", true);
    start.disabled = true;
    return;
  }
  start.addEventListener("click", async () => {
    start.disabled = true;
    show("failed", false);
    show("waiting", true);
    try {
      const credential = await navigator.credentials[place.dataset.key](options());
      form.elements.response.value = written(credential);
      form.requestSubmit(form.querySelector("input[type=submit]"));
    } catch {
      /* Too late, refused, or no key of this account: the browser does not say which. */
      show("failed", true);
      start.disabled = false;
      start.focus();
    } finally {
      show("waiting", false);
    }
  });
})();
