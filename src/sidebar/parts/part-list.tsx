import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { moved, placesOf, replaced } from "../state/lists.ts";
import { Button } from "./button.tsx";
import { PartCard } from "./part-card.tsx";

interface PartListProps<Item> {
  readonly items: readonly Item[];
  readonly nameOf: (number: number) => string;
  readonly summaryOf: (place: number) => ComponentChildren;
  /** The fields of the part at a place; they say what it becomes. */
  readonly bodyOf: (place: number, onChange: (item: Item) => void) => ComponentChildren;
  readonly onChange: (items: readonly Item[]) => void;
  /** The part open at first; -1 for none. */
  readonly openAt: number;
  readonly fresh: () => Item;
  readonly addText: string;
}

/** A list in which one part at a time is open; parts are added, changed, moved and taken away. */
export function PartList<Item>(props: PartListProps<Item>) {
  const { items, nameOf, summaryOf, bodyOf, onChange, fresh, addText } = props;
  const [openAt, open] = useState(props.openAt);
  const [added, setAdded] = useState(-1);
  const adding = useRef<HTMLDivElement>(null);
  const move = (place: number, by: -1 | 1): void => {
    open(place + by);
    onChange(moved(items, place, by));
  };
  const remove = (place: number): void => {
    open(-1);
    onChange(replaced(items, place, null));
    // The button that was pressed is gone: the focus must not be lost with it.
    adding.current?.querySelector("button")?.focus();
  };
  const add = (): void => {
    open(items.length);
    setAdded(items.length);
    onChange([...items, fresh()]);
  };
  return (
    <>
      <ol class="cards">
        {placesOf(items).map((place) => (
          <PartCard
            key={place}
            name={nameOf(place + 1)}
            summary={summaryOf(place)}
            open={place === openAt}
            fresh={place === added}
            first={place === 0}
            last={place === items.length - 1}
            onOpen={(opened) => open(opened ? place : -1)}
            onMove={(by) => move(place, by)}
            onRemove={() => remove(place)}
          >
            {place === openAt && bodyOf(place, (item) => onChange(replaced(items, place, item)))}
          </PartCard>
        ))}
      </ol>
      <div class="adding" ref={adding}>
        <Button always onPress={add}>
          {addText}
        </Button>
      </div>
    </>
  );
}
