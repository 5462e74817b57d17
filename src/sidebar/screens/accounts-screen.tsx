import { fill } from "../../i18n/words.ts";
import { Bars } from "../parts/bars.tsx";
import { Button } from "../parts/button.tsx";
import { CriterionFields } from "../parts/criterion-fields.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { PartList } from "../parts/part-list.tsx";
import { UnreadLines } from "../parts/unread-lines.tsx";
import {
  areSettled,
  type Criterion,
  columnName,
  FULL_WEIGHT,
  freshCriterion,
  isSettled,
  levelled,
  totalWeight,
} from "../state/criteria-draft.ts";
import type { Editing } from "../state/editing.ts";
import { changeDraft, leaveOwn } from "../state/editing-deeds.ts";
import { EditorFrame } from "./editor-frame.tsx";

/** The portrait of the ideal client: criteria, their weights, and the classes they make. */
export function AccountsScreen({ arrive }: { readonly arrive: boolean }) {
  const { state, words } = usePanel();
  const { accountEditor: say } = words.choosing;
  const { criteria = [], unread = [] } = state.editing?.draft.accounts ?? {};
  return (
    <EditorFrame
      arrive={arrive}
      kind="accounts"
      title={say.title}
      intro={say.intro}
      blocked={criteria.length === 0 || unread.length > 0 || !areSettled(criteria)}
      fault={criteria.length === 0 ? say.none : ""}
    >
      {(editing) => <Criteria editing={editing} />}
    </EditorFrame>
  );
}

function Criteria({ editing }: { readonly editing: Editing }) {
  const { store, words } = usePanel();
  const { accountEditor: say } = words.choosing;
  const { accounts } = editing.draft;
  const { criteria, unread } = accounts;
  const change = (part: Partial<typeof accounts>): void => {
    void changeDraft(store, { accounts: { ...accounts, ...part } });
  };
  const total = totalWeight(criteria);
  const tried = editing.tried.accounts;
  return (
    <>
      <UnreadLines
        texts={unread.map(({ text }) => text)}
        onDrop={(place) => change({ unread: unread.filter((_, at) => at !== place) })}
      />
      <PartList
        items={criteria}
        nameOf={(number) => fill(say.criterion, { number })}
        summaryOf={(place) => <Summary criterion={criteria[place] as Criterion} place={place} />}
        bodyOf={(place, onChange) => (
          <CriterionFields
            criterion={criteria[place] as Criterion}
            facts={editing.facts}
            onChange={onChange}
          />
        )}
        openAt={criteria.findIndex((criterion) => !isSettled(criterion))}
        fresh={() => freshCriterion(FULL_WEIGHT - total)}
        addText={say.add}
        onChange={(next) => change({ criteria: [...next] })}
      />
      <Total total={total} onLevel={() => change({ criteria: levelled(criteria) })} />
      {tried && editing.current && <Bars segments={tried.segments} />}
      <Button onPress={() => void leaveOwn(store)}>{say.back}</Button>
    </>
  );
}

function Total({ total, onLevel }: { readonly total: number; readonly onLevel: () => void }) {
  const { words, format } = usePanel();
  const { accountEditor: say } = words.choosing;
  const isFull = total === FULL_WEIGHT;
  return (
    <p class={isFull ? "" : "fault"} aria-live="polite">
      {fill(say.total, { total: format.number(total) })}{" "}
      {!isFull && total > 0 && (
        <Button kind="link" always onPress={onLevel}>
          {say.level}
        </Button>
      )}
    </p>
  );
}

function Summary({ criterion, place }: { readonly criterion: Criterion; readonly place: number }) {
  const { state, words, format } = usePanel();
  const { accountEditor: say } = words.choosing;
  const name = columnName(criterion, state.editing?.facts ?? null);
  return (
    <>
      <span class="rule-text">{name || fill(say.criterion, { number: place + 1 })}</span>
      <span class="rule-count">
        {say.families[criterion.family]} · {format.number(criterion.weight)}
      </span>
    </>
  );
}
