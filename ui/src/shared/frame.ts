import DOMPurify from "dompurify";

/**
 * A document for a sandboxed frame made of HTML that a program showed. Scripts, forms, links and anything
 * that would load from elsewhere are gone before the frame's own policy forbids them again.
 */
export function frameDocument(html: string, dark: boolean): string {
  const purify = DOMPurify();
  purify.addHook("uponSanitizeAttribute", (_node, data) => {
    const loads = ["src", "srcset", "href", "xlink:href", "background", "poster"].includes(data.attrName);
    if (loads && !/^(?:data:image\/|#)/i.test(data.attrValue)) data.keepAttr = false;
  });
  const body = purify.sanitize(html, {
    ADD_TAGS: ["style"],
    FORCE_BODY: true,
    FORBID_TAGS: [
      "form",
      "input",
      "button",
      "select",
      "textarea",
      "iframe",
      "object",
      "embed",
      "base",
      "meta",
      "link",
    ],
  });
  const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
  const colours = dark ? "color: #ecebe7; background: #232322" : "color: #1f1e1b; background: #ffffff";
  return (
    `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">` +
    `<style>:root { color-scheme: ${dark ? "dark" : "light"} } body { margin: 8px; font: 14px/1.5 system-ui, sans-serif; ${colours} }` +
    `table { border-collapse: collapse } td, th { padding: 2px 8px }</style></head><body>${body}</body></html>`
  );
}
