/** What the add-on itself says: steps of a run, and what keeps it from running. */
export const server = {
  steps: {
    clients: "Clients",
    segments: "Segments: {names}",
    pages: "Key figures and settings",
    finish: "Tidying up",
  },
  retired:
    "This segment holds no client at present. Its clients, with what you typed beside them, stand in the other tabs.",
  entry: { heading: "Ref.", help: "Tells the rows of this tab apart." },
  lockedSelf:
    "A run you started at {time} is under way, at step {step} of {total}. Wait for it to end, or cancel it.",
  lockedOther:
    "Somebody else started a run at {time}; it is at step {step} of {total}. Try again when it has ended.",
  busy: "Another step is being carried out in this file right now. Try again in a moment.",
  noCopy: "This tab is no mended copy of ours any more. Open the data check again.",
  staleRun: "This run has ended or was cancelled. Start a new one.",
  staleRows:
    "The rows of “{tab}” were changed since the run began. Start a new run to take them in; nothing typed is lost.",
  staleImport:
    "This import was cancelled, or another one took its place. Import the file again; nothing else in your spreadsheet was changed.",
  importName: "Import",
  fault: "Something went wrong on our side ({detail}). Nothing you typed is lost: try again.",
  setting: {
    takes: "The setting “{setting}” takes {allowed}",
    takesNothing: "The setting “{setting}” cannot be read",
    holds: "; it holds {found}.",
    or: " or ",
    day: "a date such as 2026-11-22",
    least: "a number of {limit} or more",
    most: "a number of {limit} or less",
    leastItems: "a list of at least {limit}",
    mostItems: "a list of at most {limit}",
    other: "another kind of value",
    types: {
      number: "a number",
      string: "a text",
      boolean: "true or false",
      array: "a list in brackets",
      tuple: "a list in brackets",
      object: "a group in braces",
      record: "a group in braces",
    },
  },
};
