import DOMPurify from "dompurify";
import { Marked, type Tokens } from "marked";

import { stretches } from "./characters";
import { highlightLines } from "./highlight";

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function codeHtml(code: string, language: string): string {
  return highlightLines(code, language)
    .map((line) =>
      line
        .map(({ text, style, hidden }) => {
          const name = hidden ? "hidden-character" : style;
          return name === "" ? escape(text) : `<span class="${escape(name)}">${escape(text)}</span>`;
        })
        .join(""),
    )
    .join("\n");
}

// HTML in the source stays text, links and pictures become words beside their address: what a model or a
// program wrote can neither act nor load anything.
const marked = new Marked({
  gfm: true,
  async: false,
  renderer: {
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escape(text),
    link({ href, tokens }: Tokens.Link) {
      const words = this.parser.parseInline(tokens);
      const address = escape(href);
      if (words === address) return `<span class="address">${address}</span>`;
      return `${words} <span class="address">(${address})</span>`;
    },
    image: ({ href, text }: Tokens.Image) =>
      `${escape(text || "picture")} <span class="address">(${escape(href)})</span>`,
    code: ({ text, lang }: Tokens.Code) =>
      `<pre tabindex="0"><code>${codeHtml(text, (lang ?? "").split(/\s/)[0] ?? "")}</code></pre>\n`,
    checkbox: ({ checked }: Tokens.Checkbox) => (checked ? "☑ " : "☐ "),
  },
});

const ALLOWED = {
  ALLOWED_TAGS: [
    ..."p br hr h1 h2 h3 h4 h5 h6 strong em del code pre blockquote ul ol li".split(" "),
    ..."table thead tbody tr th td span".split(" "),
  ],
  ALLOWED_ATTR: ["class", "align", "start", "tabindex"],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

/** Markdown as HTML that is safe to put on the page, with hidden characters drawn. */
export function renderMarkdown(source: string): string {
  const clean = DOMPurify.sanitize(marked.parse(source) as string, ALLOWED);
  // Here they can stand in text alone: what is in a fence is drawn already, and no attribute comes from the source.
  return stretches(clean, "words")
    .map(({ text, hidden }) => (hidden ? `<span class="hidden-character">${text}</span>` : text))
    .join("");
}
