import { Button } from "./button.tsx";
import { usePanel } from "./panel-context.ts";

interface UnreadLinesProps {
  readonly texts: readonly string[];
  readonly onDrop: (place: number) => void;
}

/** Lines of the Settings tab nobody can read: they are mended there, or taken away here. */
export function UnreadLines({ texts, onDrop }: UnreadLinesProps) {
  const { ruleEditor: say } = usePanel().words.choosing;
  return (
    <>
      {texts.map((text, place) => (
        <div key={text} class="note">
          <p>{say.unread}</p>
          <p>{text}</p>
          <Button kind="link" always onPress={() => onDrop(place)}>
            {say.drop}
          </Button>
        </div>
      ))}
    </>
  );
}
