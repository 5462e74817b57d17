import { fill } from "../../i18n/words.ts";
import { isFinished, type Rule } from "../state/rule-draft.ts";
import { usePanel } from "./panel-context.ts";

/** A rule in words, and what it catches on the list: the rule's number stands in front of it. */
export function RuleCount({ rule, place }: { readonly rule: Rule; readonly place: number }) {
  const { state, words, format } = usePanel();
  const { ruleEditor: say } = words.choosing;
  const { editing } = state;
  const finished = isFinished(rule);
  const tried = finished ? editing?.tried.rules?.rules[place] : undefined;
  const text = tried?.text.trim() || rule.segment;
  return (
    <>
      <span class="rule-text">
        {place + 1}. {finished ? text : text || fill(say.rule, { number: place + 1 })}
      </span>
      {tried && (
        <span class={editing?.current ? "rule-count" : "rule-count stale"}>
          {fill(say.catches, {
            clients: format.whole(tried.decided.clients),
            revenue: format.whole(tried.decided.revenue),
          })}
          {tried.matching.clients > tried.decided.clients && (
            <> · {fill(say.alone, { clients: format.whole(tried.matching.clients) })}</>
          )}
        </span>
      )}
      {tried?.notices.map((text) => (
        <span key={text} class="doubt">
          {text}
        </span>
      ))}
      {tried?.problem && <span class="fault">{tried.problem}</span>}
      {tried && tried.problem === null && tried.decided.clients === 0 && (
        <span class="doubt">{tried.matching.clients === 0 ? say.nobody : say.never}</span>
      )}
    </>
  );
}
