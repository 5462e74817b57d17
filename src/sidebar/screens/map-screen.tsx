import { fill } from "../../i18n/words.ts";
import { Button } from "../parts/button.tsx";
import { MapRowFields } from "../parts/map-row-fields.tsx";
import { MapRowSummary } from "../parts/map-row-summary.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { PartList } from "../parts/part-list.tsx";
import type { Editing, MapChecked } from "../state/editing.ts";
import { changeDraft, leaveOwn } from "../state/editing-deeds.ts";
import { byPriority, freshRow, inOrder, type MapRow } from "../state/map-draft.ts";
import { EditorFrame } from "./editor-frame.tsx";

/** Codes of scores named; all are counted. */
const MOST_CODES = 8;

/** Segments of the user's own over the scores: holes and overlaps are said before they are used. */
export function MapScreen({ arrive }: { readonly arrive: boolean }) {
  const { state, words } = usePanel();
  const { mapEditor: say } = words.choosing;
  const map = state.editing?.tried.map;
  const scale = map?.scale ?? state.editing?.facts?.scale ?? 5;
  const unnamed = state.editing?.draft.rfm.map?.some(({ segment }) => segment.trim() === "");
  const broken = map !== undefined && map.holes.length + map.overlaps.length > 0;
  return (
    <EditorFrame
      arrive={arrive}
      kind="map"
      title={say.title}
      intro={fill(say.intro, { scale })}
      blocked={unnamed === true || broken}
      fault={unnamed ? say.unnamed : ""}
    >
      {(editing) => <Rows editing={editing} scale={scale} />}
    </EditorFrame>
  );
}

function Rows({ editing, scale }: { readonly editing: Editing; readonly scale: number }) {
  const { store, words } = usePanel();
  const { mapEditor: say } = words.choosing;
  const { rfm } = editing.draft;
  const rows = byPriority(rfm.map ?? []);
  const use = (map: readonly MapRow[]): void => {
    void changeDraft(store, { rfm: { ...rfm, map: [...map] } });
  };
  return (
    <>
      {editing.tried.map && (
        <Whole
          checked={editing.tried.map}
          onFill={() => use(inOrder([...rows, freshRow(scale, say.rest)]))}
        />
      )}
      <PartList
        items={rows}
        nameOf={(number) => fill(say.row, { number })}
        summaryOf={(place) => (
          <MapRowSummary
            row={rows[place] as MapRow}
            scale={scale}
            cells={cellsOf(editing.tried.map, rows, place)}
          />
        )}
        bodyOf={(place, onChange) => (
          <MapRowFields row={rows[place] as MapRow} scale={scale} onChange={onChange} />
        )}
        openAt={-1}
        fresh={() => freshRow(scale)}
        addText={say.add}
        // Bounds leave the numbers as they are; another order or another length gives new ones.
        onChange={(next) => use(sameOrder(rows, next) ? next : inOrder(next))}
      />
      <Button onPress={() => void leaveOwn(store)}>{say.ready}</Button>
    </>
  );
}

function sameOrder(rows: readonly MapRow[], next: readonly MapRow[]): boolean {
  return (
    rows.length === next.length && rows.filter((row, place) => row !== next[place]).length <= 1
  );
}

/** Scores the segment gets; rows of one name share them, so that they are said once. */
function cellsOf(
  checked: MapChecked | undefined,
  rows: readonly MapRow[],
  place: number,
): number | null {
  const name = rows[place]?.segment;
  if (rows.findIndex(({ segment }) => segment === name) !== place) return null;
  return checked?.segments.find((segment) => segment.name === name)?.cells ?? null;
}

interface WholeProps {
  readonly checked: MapChecked;
  readonly onFill: () => void;
}

function Whole({ checked, onFill }: WholeProps) {
  const { mapEditor: say } = usePanel().words.choosing;
  const { holes, overlaps, cells } = checked;
  const listed = (codes: readonly string[]) => {
    const some = codes.slice(0, MOST_CODES).join(", ");
    return codes.length > MOST_CODES ? `${some} ${say.more}` : some;
  };
  if (holes.length + overlaps.length === 0) return <p>{fill(say.whole, { cells })}</p>;
  return (
    <div class="note">
      {holes.length > 0 && (
        <>
          <p>{fill(say.holes, { count: holes.length, codes: listed(holes) })}</p>
          <Button kind="link" always onPress={onFill}>
            {say.fillHoles}
          </Button>
        </>
      )}
      {overlaps.length > 0 && (
        <p>{fill(say.overlaps, { count: overlaps.length, codes: listed(overlaps) })}</p>
      )}
    </div>
  );
}
