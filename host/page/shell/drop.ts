/** Opens the first file that is dropped anywhere on the page. */
export function acceptDrops(invitation: string, open: (file: File) => void): void {
  const { body } = document;
  body.dataset.drop = invitation;
  const isFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  let depth = 0;
  const leave = () => {
    depth = 0;
    body.classList.remove("dropping");
  };
  // Capturing, for the grid has uses of its own for what is dropped on it.
  const listen = (
    name: "dragenter" | "dragover" | "dragleave" | "drop",
    act: (e: DragEvent) => void,
  ) =>
    window.addEventListener(
      name,
      (event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  listen("dragenter", () => {
    depth++;
    body.classList.add("dropping");
  });
  listen("dragover", () => undefined);
  listen("dragleave", () => {
    depth--;
    if (depth <= 0) leave();
  });
  listen("drop", (event) => {
    leave();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });
}
