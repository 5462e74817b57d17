import { useEffect, useState } from "preact/hooks";
import { chooseSegment } from "../state/card-deeds.ts";
import type { CardShown } from "../state/state.ts";
import { Button } from "./button.tsx";
import { DateField } from "./date-field.tsx";
import { usePanel } from "./panel-context.ts";
import { TextField } from "./text-field.tsx";

const LONGEST = { segment: 60, reason: 300 };

/** What was just done is said at the end of a long screen. */
const intoView = (element: HTMLElement | null): void =>
  element?.scrollIntoView({ block: "nearest" });

interface HandFormProps {
  readonly hand: CardShown["hand"];
  /** Why the choice is not followed; "" when it is. */
  readonly note: string;
  readonly choices: readonly string[];
}

/** The segment chosen by hand, with its reason and its day. */
export function HandForm({ hand, note, choices }: HandFormProps) {
  const { state, store, words } = usePanel();
  const { card } = words;
  const { notice } = state;
  const today = state.file?.today ?? "";
  const [segment, setSegment] = useState("");
  const [reason, setReason] = useState("");
  const [since, setSince] = useState(today);
  // Not made anew with other cells, for the button that was pressed keeps the focus.
  useEffect(() => {
    setSegment(hand?.segment ?? "");
    setReason(hand?.reason ?? "");
    setSince(hand?.since ?? today);
  }, [hand?.segment, hand?.reason, hand?.since, today]);
  const keep = (): void => {
    void chooseSegment(store, { segment: segment.trim(), reason, since: since || null });
  };
  return (
    <>
      <p class="hint">{card.handIntro}</p>
      {note !== "" && <p class="fault">{note}</p>}
      <TextField
        label={card.segment}
        value={segment}
        longest={LONGEST.segment}
        hint={card.segmentHint}
        choices={choices}
        onType={setSegment}
      />
      <TextField
        label={card.reason}
        value={reason}
        longest={LONGEST.reason}
        hint={card.reasonHint}
        onType={setReason}
      />
      <DateField label={card.since} value={since} onChoose={setSince} />
      <div class="buttons">
        <Button work="hand" blocked={segment.trim() === ""} onPress={keep}>
          {card.save}
        </Button>
        <Button
          blocked={hand === null}
          onPress={() => void chooseSegment(store, { segment: "", reason: "", since: null })}
        >
          {card.remove}
        </Button>
      </div>
      {notice && (notice.key === "chosen" || notice.key === "unchosen") && (
        <p class="note done" aria-hidden="true" ref={intoView}>
          {card.notices[notice.key]}
        </p>
      )}
    </>
  );
}
