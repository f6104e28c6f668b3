// Starts the app, and keeps what the reader is doing while it takes over from the page that the server drew.
// No dependency and no build: this file is served as it is.

const root = () => document.getElementById("app");

// While a reader presses or composes a letter, exchanging the nodes would lose the click or the letter.
let pressing = false;
let composing = false;
const held = [];
const release = () => {
  while (!pressing && !composing && held.length > 0) held.shift()();
};
const follow = (event, change) => addEventListener(event, () => { change(); setTimeout(release); }, true);
follow("pointerdown", () => { pressing = true; });
follow("pointerup", () => { pressing = false; });
follow("pointercancel", () => { pressing = false; });
follow("compositionstart", () => { composing = true; });
follow("compositionend", () => { composing = false; });

// Where an element stands: its own id, or the way to it from the nearest element that has one.
function place(element) {
  const way = [];
  let at = element;
  while (at && at !== root() && !at.id) {
    way.unshift([...at.parentElement.children].indexOf(at));
    at = at.parentElement;
  }
  return { id: at === root() ? "app" : at?.id, way, tag: element.tagName };
}

function find({ id, way, tag }) {
  let at = document.getElementById(id);
  for (const index of way) at = at?.children[index];
  return at?.tagName === tag ? at : null;
}

const selection = (field) => {
  try {
    return [field.selectionStart, field.selectionEnd, field.selectionDirection];
  } catch {
    return null;
  }
};

function takeOver(swap) {
  const app = root();
  const active = app.contains(document.activeElement) ? document.activeElement : null;
  const focus = active && { ...place(active), selection: selection(active) };
  // Only what the reader changed: what the server drew gives way to what the device keeps, as a draft.
  const fields = [...app.querySelectorAll("input:not([type=hidden]), textarea")]
    .filter((field) => field.value !== field.defaultValue || Boolean(field.checked) !== Boolean(field.defaultChecked))
    .map((field) => ({ ...place(field), value: field.value, checked: field.checked }));
  const folds = [...app.querySelectorAll("details")].map((fold) => ({ ...place(fold), open: fold.open }));
  const explained = app.querySelector(":popover-open")?.id;
  const { scrollX, scrollY } = window;

  swap();
  // The app gives its fields their values in a microtask; what the reader typed goes over that, in the same task still,
  // so that no frame is drawn in between.
  queueMicrotask(() => {
    for (const fold of folds) {
      const now = find(fold);
      if (now) now.open = fold.open;
    }
    const typed = [];
    for (const field of fields) {
      const now = find(field);
      if (now && (now.value !== field.value || now.checked !== field.checked)) {
        Object.assign(now, { value: field.value, checked: field.checked });
        typed.push(now);
      }
    }
    const now = focus && find(focus);
    if (now) {
      now.focus({ preventScroll: true });
      if (focus.selection?.[0] != null) now.setSelectionRange(...focus.selection);
    }
    if (explained) document.getElementById(explained)?.showPopover();
    scrollTo(scrollX, scrollY);
    for (const field of typed) field.dispatchEvent(new Event("input", { bubbles: true }));
    app.dataset.klaar = "ja";
  });
}

// Does something as soon as nothing is being pressed or composed.
const whenFree = (act) => {
  held.push(act);
  release();
};

// A text as short as it gets, in letters that an address can hold (base64url, RFC 4648), and back.
const through = async (bytes, stream) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
const pack = async (text) => {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream("deflate"));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};
const unpack = async (code) => {
  const bytes = Uint8Array.from(atob(code.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt());
  return new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate")));
};

window.wegwijzer = {
  neemOver: (swap) => whenFree(() => takeOver(swap)),
  alsHetKan: whenFree,
  pak: pack,
  ontpak: unpack,
};

// A link in an explanation leaves it behind, and carries on for whom and as of when one reads: the explanations that
// stand outside the app do not know.
addEventListener("click", ({ target }) => {
  const link = target.closest?.("[popover] a[href]");
  if (!link) return;
  const kept = [...new URLSearchParams(location.search)].filter(([key]) => key === "gemeente" || key === "op");
  link.search = new URLSearchParams(kept);
  link.closest("[popover]").hidePopover();
}, true);

// The app moves the reader and restores the scroll itself; who loads the page again is left where they were.
addEventListener("pagehide", () => { history.scrollRestoration = "auto"; });

// First the page is painted, so that nothing of this is in its way. (A page in the background is not painted.)
await new Promise((painted) => {
  requestAnimationFrame(() => setTimeout(painted));
  setTimeout(painted, 1000);
});

// Program and content are asked for together: the one is needed to read the other.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
for (const href of [wasm, "/api/v1/inhoud"]) {
  const ahead = document.createElement("link");
  Object.assign(ahead, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href });
  document.head.append(ahead);
}
try {
  const program = await import(js);
  await program.default({ module_or_path: wasm });
} catch (error) {
  console.warn("De app kon niet worden geladen.", error);
  document.getElementById("zonder-app").hidden = false;
}
