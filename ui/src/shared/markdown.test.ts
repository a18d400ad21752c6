// @vitest-environment jsdom
import { describe, expect, it } from "vitest";

import { frameDocument } from "./frame";
import { renderMarkdown } from "./markdown";

function parse(html: string): HTMLElement {
  const body = document.createElement("div");
  body.innerHTML = html;
  return body;
}

describe("Markdown", () => {
  it("shows HTML as text", () => {
    const made = parse(renderMarkdown('a <img src=x onerror="y"> b\n\n<script>z()</script>\n\n<b>c</b>'));
    expect(made.querySelectorAll("img, script, b")).toHaveLength(0);
    expect(made.textContent).toContain('<img src=x onerror="y">');
    expect(made.textContent).toContain("<script>z()</script>");
  });

  it("shows a link as words and address, never as a link", () => {
    const made = parse(
      renderMarkdown("[here](javascript:alert(1)) <https://example.org/a> ![p](http://x/y.png)"),
    );
    expect(made.querySelectorAll("a, img, [href], [src]")).toHaveLength(0);
    expect(made.textContent).toContain("here (javascript:alert(1))");
    expect(made.textContent).toContain("https://example.org/a");
    expect(made.textContent).toContain("p (http://x/y.png)");
  });

  it("colours Python and draws hidden characters in it", () => {
    const made = parse(renderMarkdown("```python\nfor x in y: pass # a\u202eb\n```"));
    expect(made.querySelector(".tok-keyword")?.textContent).toBe("for");
    expect(made.querySelector(".hidden-character")?.textContent).toBe("⟨U+202E⟩");
  });

  it("draws hidden characters in words too, and leaves those that words are made of", () => {
    const made = parse(
      renderMarkdown("The new file is **invoice_\u202efdp.exe**, `a\u200bb` and 👩‍💻 می‌خواهم."),
    );
    const drawn = [...made.querySelectorAll(".hidden-character")].map((e) => e.textContent);
    expect(drawn).toEqual(["⟨U+202E⟩", "⟨U+200B⟩"]);
    expect(made.querySelector("strong")?.textContent).toBe("invoice_⟨U+202E⟩fdp.exe");
    expect(made.textContent).toContain("👩‍💻 می‌خواهم.");
  });

  it("keeps code of any language as it is", () => {
    const made = parse(renderMarkdown('```"><script>\n<b>&amp;</b>\n```'));
    expect(made.querySelector("pre")?.textContent).toBe("<b>&amp;</b>");
    expect(made.querySelector("script")).toBeNull();
  });
});

describe("a frame for HTML", () => {
  it("holds nothing that acts, leads away or loads", () => {
    const made = frameDocument(
      '<style>p { color: red }</style><p onclick="x()">a</p><script>b()</script><a href="https://c">d</a>' +
        '<img src="https://e/f.png"><img src="data:image/png;base64,AA"><form action="g"><input></form>' +
        '<meta http-equiv="refresh" content="0;url=h"><iframe src="i"></iframe><object data="j"></object>',
      false,
    );
    expect(made).not.toMatch(/onclick|<script|href=|https:\/\/e|<form|<input|refresh|<iframe|<object/);
    expect(made).toContain("data:image/png;base64,AA");
    expect(made).toContain("color: red");
    expect(made).toContain("default-src 'none'");
  });
});
