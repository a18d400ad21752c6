import type { Effect } from "../../bindings/Effect";

const KINDS: readonly [RegExp, Effect["kind"], string][] = [
  [/os\.remove\("([^"]+)"\)/, "deletes", "Deletes"],
  [/(?:savefig|to_csv)\("([^"]+)"/, "writes", "Writes"],
  [/pip install (?:--?\S+ )*([\w-]+)/, "installs", "Installs"],
  [/(?:read_csv|open)\("([^"]+)"/, "reads", "Reads"],
];

/** What the scripted actions touch, by the few calls that they use. */
export function touched(code: string): Effect[] {
  const effects = KINDS.flatMap(([pattern, kind, verb]) => {
    const name = pattern.exec(code)?.[1];
    return name === undefined ? [] : [{ kind, text: `${verb} ${name}` }];
  });
  if (effects.length > 0) return effects;
  return [{ kind: "nothing", text: "Touches no files and no internet, as far as the code shows" }];
}
