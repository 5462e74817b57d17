import { fill } from "../../i18n/words.ts";
import { Button } from "./button.tsx";
import { usePanel } from "./panel-context.ts";

interface OrderButtonsProps {
  /** What is moved: "Rule 2". */
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Up, down and away, for a part of a list whose order counts. */
export function OrderButtons({ name, first, last, onMove, onRemove }: OrderButtonsProps) {
  const { up, down, remove, named } = usePanel().words.choosing;
  const title = (action: string): string => fill(named, { action, name });
  return (
    <div class="buttons">
      <Button kind="link" always blocked={first} name={title(up)} onPress={() => onMove(-1)}>
        {up}
      </Button>
      <Button kind="link" always blocked={last} name={title(down)} onPress={() => onMove(1)}>
        {down}
      </Button>
      <Button kind="link" always name={title(remove)} onPress={onRemove}>
        {remove}
      </Button>
    </div>
  );
}
