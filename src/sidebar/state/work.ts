/** What the panel is waiting for; the control that asked shows it. */
export type Work =
  | "start"
  | "detect"
  | "save"
  | "preview"
  | "run"
  | "cancel"
  | "activate"
  | "columns"
  | "insert"
  | "check"
  | "import"
  | "inspect"
  | "card"
  | "hand"
  | "mend"
  | "undo"
  | "facts";
