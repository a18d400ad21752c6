// Finds what a screen reader would: visible elements by role and accessible name.
// arguments: role, name (exact, or a prefix that ends in "…"), and optionally an element to look below.
const [role, wanted, below] = arguments;

const implicit = {
  button: "button,summary,input[type=button],input[type=submit]",
  link: "a[href]",
  textbox: "textarea,input:not([type]),input[type=text],input[type=search],input[type=password],[contenteditable=true]",
  checkbox: "input[type=checkbox]",
  combobox: "select",
  radio: "input[type=radio]",
  spinbutton: "input[type=number]",
  list: "ul,ol",
  listitem: "li",
  heading: "h1,h2,h3,h4,h5,h6",
  dialog: "dialog",
  img: "img",
  table: "table",
  navigation: "nav",
  main: "main",
  alert: "",
  status: "output",
  group: "fieldset,details",
  log: "",
};

const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();

// The text of an element without what is hidden from a screen reader, such as the hint of a key.
function spoken(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute("aria-hidden") === "true") return "";
  if (node.tagName === "KBD" || node.tagName === "STYLE" || node.tagName === "SCRIPT") return "";
  return node.getAttribute("aria-label") ?? [...node.childNodes].map(spoken).join(" ");
}

function name(element) {
  const labelled = element.getAttribute("aria-labelledby");
  if (labelled) return tidy(labelled.split(/\s+/).map((id) => document.getElementById(id)).map((e) => (e ? spoken(e) : "")).join(" "));
  if (element.getAttribute("aria-label")) return tidy(element.getAttribute("aria-label"));
  if (element.labels?.length) return tidy([...element.labels].map(spoken).join(" "));
  if (element.alt) return tidy(element.alt);
  const text = element.matches("input,textarea,select") ? "" : tidy(spoken(element));
  return text || tidy(element.getAttribute("title") ?? element.getAttribute("placeholder"));
}

const matches = (found) => (wanted.endsWith("…") ? found.startsWith(wanted.slice(0, -1)) : found === wanted);
const selector = [`[role=${role}]`, implicit[role]].filter(Boolean).join(",");
const seen = [...(below ?? document).querySelectorAll(selector)]
  .filter((element) => (element.getAttribute("role") ?? role) === role)
  .filter((element) => element.getClientRects().length > 0 && element.closest("[inert],[aria-hidden=true]") === null);
const found = seen.filter((element) => matches(name(element)));
return { found, others: seen.map(name) };
