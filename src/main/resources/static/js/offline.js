// What is logged without a network (form[data-offline]) waits in this browser and is sent with the next page that loads.
const STORE = "kith-later";
const waiting = () => JSON.parse(localStorage.getItem(STORE) ?? "[]");
const keep = (entries) =>
  entries.length ? localStorage.setItem(STORE, JSON.stringify(entries)) : localStorage.removeItem(STORE);

function tell(words, action) {
  const toast = document.createElement("div");
  toast.className = "toast";
  toast.dataset.toast = action ? "60" : "8";
  toast.append(Object.assign(document.createElement("p"), { textContent: words }));
  if (action) toast.append(action);
  document.getElementById("toasts")?.append(toast);
}

document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    if (navigator.onLine || !form.matches("[data-offline]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const fields = [...new FormData(form, event.submitter)].filter(([name]) => name !== "_csrf");
    keep([...waiting(), { action: form.action, fields }]);
    form.reset();
    tell(document.body.dataset.kept);
  },
  true,
);

/** Sends one after the other. What the server cannot read is kept, and offered to be put right. */
async function send() {
  const token = document.querySelector("input[name=_csrf]")?.value;
  if (!token || !navigator.onLine) return;
  const left = [];
  let sent = 0;
  for (const entry of waiting()) {
    if (!entry.refused) {
      try {
        const body = new URLSearchParams([...entry.fields, ["_csrf", token]]);
        const { ok, status } = await fetch(entry.action, { method: "POST", body, headers: { "HX-Request": "true" } });
        entry.refused = status === 422 || status === 400;
        if (ok) sent += 1;
        if (ok) continue;
      } catch {
        // still away: it waits on
      }
    }
    left.push(entry);
  }
  keep(left);
  if (sent) tell(document.body.dataset.sent);
  left.filter((entry) => entry.refused).forEach(offer);
}

function offer(entry) {
  const line = entry.fields.find(([name]) => name === "line")?.[1] ?? "";
  const link = document.createElement("a");
  link.className = "button button--small";
  link.href = `/log?line=${encodeURIComponent(line)}`;
  link.textContent = document.body.dataset.look;
  link.addEventListener("click", () => keep(waiting().filter((it) => JSON.stringify(it) !== JSON.stringify(entry))));
  tell(document.body.dataset.refused, link);
}

if (document.body.dataset.kept) {
  navigator.serviceWorker?.register("/sw.js").catch(() => {});
  navigator.locks?.request("kith-later", send);
  addEventListener("online", () => navigator.locks?.request("kith-later", send));
}
