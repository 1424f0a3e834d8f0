/* Keyboard, copying, and the warning before the session ends. Everything works without it. */
(() => {
  "use strict";
  const typing = (target) => target.closest("input, select, textarea, [contenteditable]");

  function searchKey(event) {
    const box = document.querySelector("[data-search-first]");
    const link = document.querySelector("[data-search-link]");
    if (box) {
      event.preventDefault();
      box.focus();
    } else if (link) {
      event.preventDefault();
      link.click();
    }
  }

  function helpKey(event) {
    const help = document.getElementById("help");
    if (help) {
      event.preventDefault();
      help.open = !help.open;
      help.querySelector("summary").focus();
    }
  }

  function rowKey(event, step) {
    const rows = [...document.querySelectorAll("[data-rows] a.open")];
    if (rows.length === 0) {
      return;
    }
    const at = rows.indexOf(document.activeElement);
    const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
    if (rows[next]) {
      event.preventDefault();
      rows[next].focus();
    }
  }

  document.addEventListener("keydown", (event) => {
    const plain = !event.ctrlKey && !event.metaKey;
    if (plain && event.altKey && event.key.toLowerCase() === "s") {
      searchKey(event);
    }
    if (!plain || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) {
      return;
    }
    const keys = {
      "/": () => searchKey(event),
      "?": () => helpKey(event),
      ArrowDown: () => rowKey(event, 1),
      ArrowUp: () => rowKey(event, -1),
    };
    keys[event.key]?.();
  });

  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.querySelector("[role=status]").textContent = button.dataset.copied;
    });
  }

  /* A second press of a button sends nothing: the form's own key would stop it too. */
  for (const form of document.querySelectorAll("form[method=post]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) {
        event.preventDefault();
      }
      form.dataset.sent = "yes";
    });
  }
  addEventListener("pageshow", (event) => {
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
    if (event.persisted) {
      /* Taken from the browser's memory by Back: ask the server whether it may still be shown. */
      location.reload();
    }
  });

  /* The answer to a post becomes a page that Back and reload ask for anew instead of sending again. */
  history.replaceState(history.state, "", location.href);

  document.querySelector(".summary")?.focus();

  /* The server decides; this only warns. It says in seconds when to warn and when it will end. */
  const dialog = document.getElementById("session-warning");
  if (!dialog) {
    return;
  }
  const { keepAlive, ended } = dialog.dataset;
  const warnBefore = Number(dialog.dataset.endAfter) - Number(dialog.dataset.warnAfter);
  let endAfter = Number(dialog.dataset.endAfter);
  const tabs = "BroadcastChannel" in window ? new BroadcastChannel("contactpoint") : null;
  let seen = Date.now();
  let leaving = false;

  function touched(tell) {
    seen = Date.now();
    if (dialog.open) {
      dialog.close();
    }
    if (tell) {
      tabs?.postMessage("touched");
    }
  }

  const changed = (field) =>
    field.type === "checkbox" || field.type === "radio"
      ? field.checked !== field.defaultChecked
      : field.tagName === "SELECT"
        ? [...field.options].some((option) => option.selected !== option.defaultSelected)
        : field.value !== field.defaultValue;

  /* A form that was being filled in is handed to the server, which keeps it for the next sign-in. */
  async function over() {
    if (leaving) {
      return;
    }
    leaving = true;
    const form = [...document.querySelectorAll("main form[method=post]")].find((one) =>
      [...one.querySelectorAll("input:not([type=hidden], [type=submit]), select, textarea")].some(
        changed,
      ),
    );
    if (form) {
      const fields = [...new FormData(form)].filter(([, value]) => typeof value === "string");
      const sent = new URLSearchParams(fields);
      sent.set("page", location.pathname.slice(keepAlive.lastIndexOf("/")) + location.search);
      await fetch(keepAlive, {
        method: "POST",
        body: sent,
        redirect: "manual",
        cache: "no-store",
      }).catch(() => {});
    }
    location.assign(form ? ended + "&unsent=yes" : ended);
  }

  async function stay() {
    const answer = await fetch(keepAlive, {
      method: "POST",
      redirect: "manual",
      cache: "no-store",
    });
    const left = Number(answer.ok && (await answer.text()));
    if (left > 0) {
      endAfter = left;
      touched(true);
    } else {
      over();
    }
  }

  document.addEventListener("contactpoint-typed", (event) => {
    endAfter = event.detail;
    touched(true);
  });
  tabs?.addEventListener("message", (event) => {
    if (event.data === "ended") {
      over();
    } else {
      touched(false);
    }
  });
  tabs?.postMessage("touched");
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    stay();
  });
  dialog.querySelector("[data-stay]").addEventListener("click", stay);
  setInterval(() => {
    const idle = (Date.now() - seen) / 1000;
    /* Two seconds late, so that asking for the next page cannot keep the session. */
    if (idle >= endAfter + 2) {
      tabs?.postMessage("ended");
      over();
    } else if (idle >= endAfter - warnBefore && !dialog.open) {
      dialog.showModal();
    }
  }, 1000);
})();
