import { fill } from "../../i18n/words.ts";
import { DELIMITERS } from "../import/delimiter.ts";
import { ENCODINGS } from "../import/encoding.ts";
import type { Inspected } from "../import/inspect.ts";
import { askOfFile } from "../state/file-deeds.ts";
import { usePanel } from "./panel-context.ts";
import { SelectField } from "./select-field.tsx";
import { Why } from "./why.tsx";

/** Encoding and separator as found, either of which can be changed. */
export function FileChoices({ inspected }: { readonly inspected: Inspected }) {
  const { store, words } = usePanel();
  const { delimiter, encoding, encodings, delimiters } = words.file;
  if (inspected.encoding === null) return null;
  return (
    <div class="pair">
      <SelectField
        label={delimiter}
        value={inspected.delimiter ?? ""}
        options={delimiterOptions(inspected.delimiter, delimiters)}
        onChoose={(sign) => void askOfFile(store, { delimiter: sign })}
        why={<Why word={delimiter} text={words.why.delimiter} />}
      />
      <SelectField
        label={encoding}
        value={inspected.encoding}
        options={ENCODINGS.map((each) => [each, encodings[each]])}
        onChoose={(name) =>
          void askOfFile(store, { encoding: ENCODINGS.find((each) => each === name) ?? null })
        }
        why={<Why word={encoding} text={words.why.encoding} />}
      />
    </div>
  );
}

interface DelimiterWords {
  readonly semicolon: string;
  readonly tab: string;
  readonly comma: string;
  readonly bar: string;
  readonly other: string;
}

/** The usual signs, and another one that the file itself names. */
function delimiterOptions(found: string | null, words: DelimiterWords): [string, string][] {
  const { semicolon, tab, comma, bar, other } = words;
  const named: Readonly<Record<string, string>> = {
    ";": semicolon,
    "\t": tab,
    ",": comma,
    "|": bar,
  };
  const signs: readonly string[] = DELIMITERS;
  const all = found === null || signs.includes(found) ? signs : [...signs, found];
  return all.map((sign) => [sign, named[sign] ?? fill(other, { sign })]);
}
