import { useRef } from "preact/hooks";
import { bytesOf } from "../import/file-bytes.ts";
import { chooseFile } from "../state/file-deeds.ts";
import { Button } from "./button.tsx";
import { usePanel } from "./panel-context.ts";

interface FileButtonProps {
  readonly kind?: "primary" | "plain";
  readonly text: string;
}

const ACCEPTED = ".csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values,text/plain";

/** Opens the computer's own list of files. */
export function FileButton({ kind = "plain", text }: FileButtonProps) {
  const { state, store } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} always={state.busy === "check"} onPress={() => input.current?.click()}>
        {text}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void chooseFile(store, bytesOf(file));
          // The same file may be chosen again once it is mended.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
