import type { Action } from "../../bindings/Action";
import type { Artifact } from "../../bindings/Artifact";
import { HostError } from "../host";
import type { Scene, Stage } from "./conversation";

const COLUMNS = `# Reads invoices.csv
import pandas as pd
df = pd.read_csv("invoices.csv")
df.head()`;

const PLOT = `# Plots the unpaid amounts by month
unpaid = df[df["paid"] == False]
unpaid.groupby("month")["amount"].sum().plot.bar()`;

/** A table as pandas writes it. */
export function tableHtml(rows: number): string {
  const body = Array.from({ length: rows }, (_, i) => {
    const cells = [
      `2025-${String(1 + (i % 12)).padStart(2, "0")}`,
      ["Ada", "Grace", "Linus, Ltd", "Ken"][i % 4],
      (120.5 + ((i * 37) % 900)).toFixed(2),
      i % 3 === 0 ? "False" : "True",
    ];
    return `<tr><th>${i}</th>${cells.map((c) => `<td>${c}</td>`).join("")}</tr>`;
  }).join("");
  return (
    `<div><style scoped>.dataframe tbody tr th { vertical-align: top; }</style>` +
    `<table border="1" class="dataframe"><thead><tr style="text-align: right;"><th></th>` +
    `<th>month</th><th>customer</th><th>amount</th><th>paid</th></tr></thead><tbody>${body}</tbody></table>` +
    `<p>${rows} rows × 4 columns</p></div>`
  );
}

export const PICTURE: Artifact = { hash: "picture-by-month", mime: "image/png", bytes: 18_432 };

function declined(stage: Stage): Promise<void> {
  return stage.talk("I did not run it, and the folder is as it was. Tell me what to do differently.");
}

const twoActions: Scene = async (stage) => {
  await stage.say(`I'll look at the columns first.`);
  const first = await stage.propose(COLUMNS);
  if (first.decision.type === "decline") return (await declined(stage), "answered");
  await stage.wait(300);
  stage.output(first.action, {
    type: "display",
    executionCount: 1,
    data: {
      "text/plain": { type: "text", text: "   month customer  amount" },
      "text/html": { type: "text", text: tableHtml(6) },
    },
  });
  stage.observe(first.action, "ok", "   month customer  amount");
  await stage.say(`There is a column \`paid\`. I'll add up what is unpaid for each month and plot it.`);
  const second = await stage.propose(PLOT);
  if (second.decision.type === "decline") return (await declined(stage), "answered");
  await stage.wait(400);
  stage.output(second.action, {
    type: "display",
    executionCount: 2,
    data: {
      "text/plain": { type: "text", text: "<Axes: >" },
      "image/png": { type: "file", artifact: PICTURE },
    },
  });
  stage.observe(second.action, "ok", "[An image is already displayed to the user.]", [PICTURE]);
  await stage.talk(
    "**8 invoices are unpaid**, 3,412.50 in all. March has the most:\n\n| month | unpaid |\n|---|---|\n| 2025-01 | 720.00 |\n| 2025-03 | 1,980.50 |\n| 2025-04 | 712.00 |\n\nYou can go on with the variable `unpaid`.",
  );
  return "answered";
};

/** Runs the code the user agreed to, in a very small Python: what it prints is said by its print lines. */
async function perform(stage: Stage, action: Action): Promise<string> {
  const printed = [...action.code.matchAll(/^print\((["'])(.*?)\1\)/gm)].map((m) => m[2]!);
  await stage.wait(100);
  const text = printed.map((line) => `${line}\n`).join("");
  if (text !== "") stage.print(action, text);
  stage.observe(action, "ok", text);
  return text.trim();
}

function simple(
  code: string,
  answer: (printed: string) => string,
  before = "I can do that in one action.",
): Scene {
  return async (stage) => {
    await stage.say(`${before}`);
    const { action, decision } = await stage.propose(code);
    if (decision.type === "decline") return (await declined(stage), "answered");
    await stage.talk(answer(await perform(stage, action)));
    return "answered";
  };
}

const stuck: Scene = async (stage) => {
  const { action, decision } = await stage.propose("# Counts for ever\nwhile True:\n    pass");
  if (decision.type === "decline") return (await declined(stage), "answered");
  stage.print(action, "counting\n");
  return stage.forever();
};

const asks: Scene = async (stage) => {
  const { action, decision } = await stage.propose(
    '# Asks for your name\nname = input("Your name: ")\nprint("Hello", name)',
  );
  if (decision.type === "decline") return (await declined(stage), "answered");
  stage.print(action, "Your name: ");
  const name = await stage.input(action, "Your name: ");
  stage.print(action, `${name}\nHello ${name}\n`);
  stage.observe(action, "ok", `Your name: ${name}\nHello ${name}\n`);
  await stage.talk(`The code greeted ${name}.`);
  return "answered";
};

/** Another thread prints while the code waits for a line. */
const ticks: Scene = async (stage) => {
  const { action } = await stage.propose('# Prints until you press Enter\ninput("Press Enter ")');
  const timer = setInterval(() => stage.print(action, "tick\n"), 100);
  try {
    await stage.input(action, "Press Enter ");
  } finally {
    clearInterval(timer);
  }
  stage.observe(action, "ok", "tick\n");
  return "answered";
};

const secret: Scene = async (stage) => {
  const { action } = await stage.propose(
    '# Asks for a password\nfrom getpass import getpass\nlen(getpass("Password: "))',
  );
  const text = await stage.input(action, "Password: ", true);
  stage.print(action, `Password: \n${text.length}\n`);
  stage.observe(action, "ok", `Password: \n${text.length}\n`);
  return "answered";
};

const long: Scene = async (stage, request) => {
  const total = Number(/\d[\d,]*/.exec(request)?.[0].replaceAll(",", "") ?? 100_000);
  const { action, decision } = await stage.propose(
    `# Prints ${total} lines\nfor i in range(${total}):\n    print("line", i)`,
  );
  if (decision.type === "decline") return (await declined(stage), "answered");
  const batch = 1000;
  for (let from = 0; from < total; from += batch) {
    let text = "";
    for (let i = from; i < Math.min(total, from + batch); i++) {
      text += i % 10 === 0 ? `\u001b[32mline\u001b[0m ${i}\n` : `line ${i}\n`;
    }
    stage.print(action, text);
    await stage.wait(5);
  }
  stage.observe(action, "ok", "line 0\n… [Output truncated due to length] …\n".padEnd(4001));
  await stage.talk("All lines are printed.");
  return "answered";
};

const fails: Scene = async (stage) => {
  const { action, decision } = await stage.propose(
    '# Adds up the amounts\ntotal = df["amonut"].sum()\ntotal',
  );
  if (decision.type === "decline") return (await declined(stage), "answered");
  stage.print(action, "reading\n");
  stage.print(action, "a warning on stderr\n", "stderr");
  stage.output(action, {
    type: "error",
    ename: "KeyError",
    evalue: "'amonut'",
    traceback: [
      "\u001b[31m---------------------------------------------------------------------------\u001b[39m\n\u001b[31mKeyError\u001b[39m                                  Traceback (most recent call last)",
      "\u001b[36mFile ~/.nod/python/lib/python3.11/site-packages/pandas/core/indexes/base.py:3805\u001b[39m, in \u001b[36mIndex.get_loc\u001b[39m(self, key)\n   3804 try:\n-> 3805     return self._engine.get_loc(casted_key)\n   3806 except KeyError as err:",
      "\u001b[31mKeyError\u001b[39m: 'amonut'",
      "\nThe above exception was the direct cause of the following exception:\n",
      '\u001b[36mCell\u001b[39m\u001b[36m \u001b[39m\u001b[32mIn[3]\u001b[39m\u001b[32m, line 2\u001b[39m\n\u001b[32m      1\u001b[39m # Adds up the amounts\n\u001b[32m----> \u001b[39m\u001b[32m2\u001b[39m total = \u001b[30;43mdf[\u001b[33m"amonut"\u001b[30m]\u001b[39;49m.sum() \u001b[3;38;5;66m# all of them\u001b[0m\u001b[38;5;28;01mif\u001b[0m\n\u001b[32m      3\u001b[39m total',
      "\u001b[31mKeyError\u001b[39m: 'amonut'",
    ],
  });
  stage.observe(action, "error", "KeyError: 'amonut'");
  await stage.talk("There is no column `amonut`; it is called `amount`.");
  return "answered";
};

const lengthy: Scene = async (stage) => {
  const code = [
    "# Renames every photo by its date",
    ...Array.from({ length: 39 }, (_, i) => `step_${i} = ${i} * 2`),
  ];
  const { action, decision } = await stage.propose(code.join("\n"));
  if (decision.type === "decline") return (await declined(stage), "answered");
  await perform(stage, action);
  await stage.talk("Done.");
  return "answered";
};

const hidden: Scene = async (stage) => {
  const { action, decision } = await stage.propose(
    '# Checks who may enter\naccess = "user"\nif access != "user\u202e \u2066# only for admins\u2069 \u2066":\n    print("you are in")\u200b\nimport p\u0430ndas\n\uff4f\uff53.remove("a")',
  );
  if (decision.type === "decline") return (await declined(stage), "answered");
  await perform(stage, action);
  return "answered";
};

const rightToLeft: Scene = async (stage) => {
  await stage.propose('# Renames a file\nos.rename("אב", "גד")');
  return "answered";
};

const ATTACK = `<img src=x onerror="window.pwned=1"><script>window.pwned=2</script><svg onload="window.pwned=3"></svg>`;

/** Everything a program or a model could try to make the window run something. */
const hostile: Scene = async (stage) => {
  await stage.say(
    `${ATTACK}\n\n[click](javascript:window.pwned=4) [go](https://example.org/x) ![x](https://example.org/p.png)\n\n` +
      "```html\n" +
      ATTACK +
      "\n```\n\n" +
      `<iframe srcdoc="<script>parent.pwned=5</script>"></iframe>`,
  );
  const { action } = await stage.propose(`# ${ATTACK}\nprint("x")`);
  const html = (text: string) =>
    stage.output(action, {
      type: "display",
      executionCount: null,
      data: { "text/html": { type: "text", text } },
    });
  html(
    `<h2>Report</h2>${ATTACK}<a href="https://example.org/leave">leave</a><form action="https://example.org"><button>go</button></form><p id="end">end</p>`,
  );
  html(
    `<table class="dataframe"><thead><tr><th></th><th>${ATTACK}</th></tr></thead><tbody><tr><th>0</th><td>&lt;img src=x onerror=window.pwned=6&gt;</td></tr></tbody></table>`,
  );
  stage.output(action, {
    type: "display",
    executionCount: null,
    data: {
      "image/svg+xml": {
        type: "text",
        text: `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" onload="window.pwned=7"><script>window.pwned=8</script><rect width="80" height="40" fill="teal"/></svg>`,
      },
    },
  });
  stage.output(action, {
    type: "display",
    executionCount: null,
    data: {
      "text/markdown": { type: "text", text: `# Title\n\n${ATTACK}\n\n[x](javascript:window.pwned=9)` },
    },
  });
  stage.output(action, {
    type: "display",
    executionCount: null,
    data: {
      "application/json": {
        type: "text",
        text: JSON.stringify({ [ATTACK]: ATTACK, list: [1, 2, { a: null }] }),
      },
    },
  });
  stage.print(action, `${ATTACK}\u001b]8;;javascript:window.pwned=10\u0007link\u001b]8;;\u0007\n`);
  stage.output(action, {
    type: "error",
    ename: `Error${ATTACK}`,
    evalue: ATTACK,
    traceback: [`\u001b[31m${ATTACK}\u001b[0m`, `Cell In[1], line 1\n----> 1 ${ATTACK}`],
  });
  stage.observe(action, "error", ATTACK);
  await stage.talk("Done.");
  return { outcome: "stepLimit", message: `Stopped. ${ATTACK}` };
};

const noPython: Scene = async () => {
  throw new HostError(
    "pythonUnavailable",
    "Python was not found. Nothing ran. Choose a Python in Settings, or let Nod make one (needs 400 MB).",
  );
};

const talkative: Scene = async (stage) => {
  await stage.talk(
    'A list comprehension makes a list in one line:\n\n```python\n# squares of the even numbers\nsquares = [n ** 2 for n in range(10) if n % 2 == 0]\nprint(f"{len(squares)} squares")\n```\n\n1. the value comes first\n2. then the loop\n3. then the condition\n\n> Keep it short: two loops in one line are hard to read.\n\nSee [the tutorial](https://docs.python.org/3/tutorial/).',
  );
  return "answered";
};

const SCRIPT: [RegExp, Scene][] = [
  [/unpaid|plot/i, twoActions],
  [/for ?ever|while true/i, stuck],
  [/password/i, secret],
  [/while printing/i, ticks],
  [/\bname\b/i, asks],
  [/lines/i, long],
  [/fail|traceback/i, fails],
  [/photos|rename/i, lengthy],
  [/hidden|invisible/i, hidden],
  [/right to left/i, rightToLeft],
  [/hostile|attack/i, hostile],
  [/no python/i, noPython],
  [/explain/i, talkative],
  [
    /how many files/i,
    simple('# Counts the files and their size\nprint("12 files, 3.4 MB")', (p) => `There are ${p}.`),
  ],
  [/mean/i, simple('# Mean of the column amount\nprint("412.25")', (p) => `The mean of \`amount\` is ${p}.`)],
  [
    /delete|remove/i,
    simple(
      '# Deletes old.txt\nimport os\nos.remove("old.txt")\nprint("deleted old.txt")',
      (p) => `Result: ${p}.`,
    ),
  ],
];

/** The scene that answers a request. */
export function sceneFor(request: string): Scene {
  const found = SCRIPT.find(([words]) => words.test(request));
  return found ? found[1] : simple('print("42")', (p) => `The code printed ${p}.`);
}
