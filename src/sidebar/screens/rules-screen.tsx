import { fill } from "../../i18n/words.ts";
import { usePanel } from "../parts/panel-context.ts";
import { PartList } from "../parts/part-list.tsx";
import { RuleCount } from "../parts/rule-count.tsx";
import { RuleFields } from "../parts/rule-fields.tsx";
import { TextLine } from "../parts/text-line.tsx";
import { UnreadLines } from "../parts/unread-lines.tsx";
import type { Editing } from "../state/editing.ts";
import { changeDraft } from "../state/editing-deeds.ts";
import { alikeSegments, freshRule, isFinished, type Rule } from "../state/rule-draft.ts";
import { EditorFrame } from "./editor-frame.tsx";

/** The user's own rules, each with what it catches on the list. */
export function RulesScreen({ arrive }: { readonly arrive: boolean }) {
  const { state, words } = usePanel();
  const { ruleEditor: say } = words.choosing;
  const fault = faultOf(state.editing, say);
  return (
    <EditorFrame
      arrive={arrive}
      kind="rules"
      title={say.title}
      intro={say.intro}
      blocked={fault !== ""}
      fault={fault}
    >
      {(editing) => <RuleList editing={editing} />}
    </EditorFrame>
  );
}

interface Said {
  readonly none: string;
  readonly unfinished: string;
  readonly unread: string;
}

/** What keeps the rules from being used. */
function faultOf(editing: Editing | null, say: Said): string {
  if (!editing) return "";
  const { rules, unread } = editing.draft.typology;
  if (rules.length === 0) return say.none;
  if (unread.length > 0) return `${say.unread} ${unread[0]?.text}`;
  if (!rules.every(isFinished)) return say.unfinished;
  const broken = editing.tried.rules?.rules.find(({ problem }) => problem !== null);
  return broken?.problem ?? "";
}

function RuleList({ editing }: { readonly editing: Editing }) {
  const { store, words } = usePanel();
  const { ruleEditor: say } = words.choosing;
  const { typology } = editing.draft;
  const { rules, otherwise, unread } = typology;
  const change = (part: Partial<typeof typology>): void => {
    void changeDraft(store, { typology: { ...typology, ...part } });
  };
  const alike = alikeSegments(typology);
  return (
    <>
      <UnreadLines
        texts={unread.map(({ text }) => text)}
        onDrop={(place) => change({ unread: unread.filter((_, at) => at !== place) })}
      />
      <PartList
        items={rules}
        nameOf={(number) => fill(say.rule, { number })}
        summaryOf={(place) => <RuleCount rule={rules[place] as Rule} place={place} />}
        bodyOf={(place, onChange) => (
          <RuleFields
            rule={rules[place] as Rule}
            number={place + 1}
            facts={editing.facts}
            onChange={onChange}
          />
        )}
        openAt={rules.findIndex((rule) => !isFinished(rule))}
        fresh={() => freshRule(editing.facts)}
        addText={say.addRule}
        onChange={(next) => change({ rules: [...next] })}
      />
      <TextLine
        label={say.otherwise}
        value={otherwise}
        longest={60}
        hint={say.otherwiseHint}
        onType={(name) => change({ otherwise: name.trim() })}
      />
      <Unmatched editing={editing} />
      {alike.length > 0 && <p class="doubt">{fill(say.alike, { names: alike.join(", ") })}</p>}
    </>
  );
}

function Unmatched({ editing }: { readonly editing: Editing }) {
  const { words, format } = usePanel();
  const { ruleEditor: say } = words.choosing;
  const { rules } = editing.tried;
  if (!rules || rules.rules.length === 0) return null;
  const { clients, revenue } = rules.unmatched;
  const values = { clients: format.whole(clients), revenue: format.whole(revenue) };
  return <p>{clients === 0 ? say.allMatched : fill(say.unmatched, values)}</p>;
}
