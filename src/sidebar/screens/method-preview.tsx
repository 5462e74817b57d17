import { fill } from "../../i18n/words.ts";
import { Bars } from "../parts/bars.tsx";
import { Fold } from "../parts/fold.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { TextList } from "../parts/text-list.tsx";
import { Why } from "../parts/why.tsx";
import type { Preview } from "../state/state.ts";

interface MethodPreviewProps {
  readonly preview: Preview | null;
  readonly counting: boolean;
}

/** Clients and revenue per segment, and the tabs that will be made or brought up to date. */
export function MethodPreview({ preview, counting }: MethodPreviewProps) {
  const { words } = usePanel();
  const { preview: title, previewing, previewStale } = words.method;
  return (
    <section aria-busy={counting}>
      <h2 class="label">
        {title}
        <Why word={title} text={words.why.preview} />
      </h2>
      {preview ? (
        <Counted preview={preview} />
      ) : (
        <p class="hint">{counting ? previewing : previewStale}</p>
      )}
    </section>
  );
}

/** The list does not allow what was chosen, and the usual segments stand in for it. */
const NOT_AS_CHOSEN: readonly string[] = [
  "segment.noColumn",
  "segment.noRules",
  "segment.noPotential",
  "segment.noAccounts",
];

function Counted({ preview }: { readonly preview: Preview }) {
  const { words, format } = usePanel();
  const { clients, revenue, asOf, segments, warnings, tabsToMake, tabsToRefresh } = preview;
  const { total, warnings: heading, make, refresh } = words.method;
  const instead = warnings.find(({ key }) => NOT_AS_CHOSEN.includes(key));
  const others = warnings.filter((warning) => warning !== instead);
  return (
    <>
      <p>
        {fill(total, {
          clients: format.whole(clients),
          revenue: format.whole(revenue),
          date: format.day(asOf),
        })}
      </p>
      {instead && <p class="note">{instead.text}</p>}
      <Bars segments={segments} />
      {others.length > 0 && (
        <Fold title={fill(heading, { count: others.length })}>
          <TextList texts={others.map(({ text }) => text)} />
        </Fold>
      )}
      {tabsToMake.length > 0 && (
        <Fold title={fill(make, { count: tabsToMake.length })}>
          <TextList texts={tabsToMake} />
        </Fold>
      )}
      {tabsToRefresh.length > 0 && (
        <Fold title={fill(refresh, { count: tabsToRefresh.length })}>
          <TextList texts={tabsToRefresh} />
        </Fold>
      )}
    </>
  );
}
