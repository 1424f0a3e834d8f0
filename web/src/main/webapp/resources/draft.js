/*
 * Keeps what is typed into the form that says so: two seconds after the last key, every ten while
 * typing goes on, and when the page is left. Only after a key: a window in which nobody types asks
 * for nothing, and its session ends in its time. A key that is held down counts once.
 */
(() => {
  "use strict";
  const place = document.querySelector("[data-draft]");
  if (!place) {
    return;
  }
  const form = place.closest("form");
  const version = form.elements["draft-version"];
  const without = new Set(form.elements["draft-without"].value.split(" "));
  const AFTER_LAST = 2000;
  const LONGEST = 10000;
  let typed = false;
  let held = false;
  let stopped = place.dataset.stopped === "yes";
  let since = 0;
  let timer = 0;
  let busy = null;
  const waited = new WeakSet();

  const secret = (name) =>
    without.has(name) || form.querySelector(`[type=password][name="${CSS.escape(name)}"]`);

  function fields() {
    const all = [...new FormData(form)].filter(
      ([name, value]) =>
        typeof value === "string" && !name.startsWith("jakarta.faces.") && !secret(name),
    );
    return new URLSearchParams(all);
  }

  const say = (words, warns = true) => {
    if (place.textContent !== words) {
      place.textContent = words;
    }
    for (const look of ["state", "state-STALE"]) {
      place.classList.toggle(look, warns);
    }
  };

  async function heard(answer) {
    if (answer.status === 200) {
      const [now, left, time] = (await answer.text()).split(" ");
      version.value = now;
      say(`${place.dataset.kept} ${time}`, false);
      document.dispatchEvent(new CustomEvent("contactpoint-typed", { detail: Number(left) }));
    } else if (answer.status === 409) {
      stopped = true;
      say(place.dataset.elsewhere);
    } else {
      say(answer.status === 422 ? place.dataset.long : place.dataset.failed);
    }
  }

  async function send() {
    typed = false;
    try {
      const answer = await fetch(place.dataset.draft, {
        method: "POST",
        body: fields(),
        redirect: "manual",
        cache: "no-store",
        keepalive: true,
      });
      await heard(answer);
    } catch {
      say(place.dataset.failed);
      typed = true;
      timer = setTimeout(save, LONGEST);
    }
  }

  /* One at a time, so that each knows the version of the one before. */
  async function save() {
    clearTimeout(timer);
    await busy;
    if (typed && !stopped) {
      busy = send();
      await busy;
      busy = null;
    }
  }

  form.addEventListener("keydown", (event) => (held = event.repeat));
  form.addEventListener("input", (event) => {
    if (!event.isTrusted || held || stopped) {
      return;
    }
    if (!typed) {
      since = Date.now();
    }
    typed = true;
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(0, Math.min(AFTER_LAST, since + LONGEST - Date.now())));
  });

  /* What is sent must not be overtaken by what was being kept: first the one, then the other. */
  document.addEventListener(
    "submit",
    (event) => {
      clearTimeout(timer);
      if (event.target === form) {
        typed = false;
      }
      if ((busy || (typed && !stopped)) && !waited.delete(event.target)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        save().then(() => {
          waited.add(event.target);
          event.target.requestSubmit(event.submitter);
        });
      }
    },
    true,
  );
  addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", () => document.hidden && save());
})();
