// Passkeys (Web Authentication, level 3): asks the house for a challenge, the device for an answer, and hands it back.
// <div data-passkey="create|get" data-options="…" data-answer="…"> with a button, a name or a "to" field, and a place for words.
const toBytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));

const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");

function readable(options) {
  const withBytes = (known) => known?.map((it) => ({ ...it, id: toBytes(it.id) }));
  return {
    ...options,
    challenge: toBytes(options.challenge),
    ...(options.user && { user: { ...options.user, id: toBytes(options.user.id) } }),
    ...(options.excludeCredentials && { excludeCredentials: withBytes(options.excludeCredentials) }),
    ...(options.allowCredentials && { allowCredentials: withBytes(options.allowCredentials) }),
  };
}

function sendable(credential) {
  const { response } = credential;
  const answer = { clientDataJSON: toText(response.clientDataJSON) };
  if (response.attestationObject) {
    answer.attestationObject = toText(response.attestationObject);
    answer.transports = response.getTransports?.() ?? [];
  } else {
    answer.authenticatorData = toText(response.authenticatorData);
    answer.signature = toText(response.signature);
    if (response.userHandle) answer.userHandle = toText(response.userHandle);
  }
  return {
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: answer,
  };
}

function post(address, body) {
  return fetch(address, {
    method: "POST",
    headers: {
      "X-XSRF-TOKEN": document.querySelector("input[name=_csrf]").value,
      ...(body && { "Content-Type": "application/json" }),
    },
    body,
  });
}

async function run(place) {
  const asked = await post(place.dataset.options);
  if (!asked.ok) throw new Error(place.dataset.failed);
  const publicKey = readable(await asked.json());
  const credential = await navigator.credentials[place.dataset.passkey]({ publicKey });
  const field = place.querySelector("input[name=name], input[name=to]");
  const query = field ? `?${new URLSearchParams({ [field.name]: field.value })}` : "";
  const answered = await post(place.dataset.answer + query, JSON.stringify(sendable(credential)));
  if (!answered.ok) throw new Error(answered.status === 422 ? await answered.text() : place.dataset.failed);
  location.assign(await answered.text());
}

for (const place of document.querySelectorAll("[data-passkey]")) {
  if (!window.PublicKeyCredential) {
    place.hidden = true;
    continue;
  }
  const words = place.querySelector("[data-passkey-words]");
  place.querySelector("button[data-passkey-go]").addEventListener("click", async (event) => {
    event.preventDefault();
    words.textContent = "";
    try {
      await run(place);
    } catch (problem) {
      const gaveUp = problem.name === "NotAllowedError" || problem.name === "AbortError";
      words.textContent = gaveUp ? place.dataset.cancelled : problem.name === "Error" ? problem.message : place.dataset.failed;
    }
  });
}
