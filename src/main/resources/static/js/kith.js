// What the pages do beyond HTML: one small module a behaviour, each a no-op where its markup is missing.
import "./keys.js";
import "./rows.js";
import "./dialogs.js";
import "./palette.js";
import "./menus.js";
import "./toasts.js";
import "./waiting.js";
import "./swaps.js";
import "./forms.js";
import "./offers.js";
import "./repeat.js";
import "./theme.js";
import "./offline.js";
