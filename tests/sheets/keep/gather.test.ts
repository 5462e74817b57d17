import { describe, expect, it } from "vitest";
import { gather } from "../../../src/sheets/keep/gather.ts";
import {
  emptyMemory,
  type Memory,
  tabMemory,
  under,
  type Written,
} from "../../../src/sheets/keep/memory.ts";
import type { TableRead } from "../../../src/sheets/keep/table-read.ts";
import type { TypedCell } from "../../../src/sheets/keep/typed-cell.ts";

const OLD = "segment:OLD";
const NEW = "segment:NEW";

function written(note: TypedCell): Written {
  return {
    columns: [
      { id: "o:id", heading: "Code" },
      { id: "k:note", heading: "Note" },
    ],
    headline: "",
    rows: new Map([["7", "hash"]]),
    base: new Map([["7", new Map([["k:note", note]])]]),
    page: null,
  };
}

function readOf(note: TypedCell | undefined): TableRead {
  const columns = [
    { id: "o:id", heading: "Code" },
    { id: "k:note", heading: "Note" },
  ];
  const cells = note === undefined ? ["7"] : ["7", note];
  return {
    extent: { rows: 3, columns: 2 },
    columns: note === undefined ? columns.slice(0, 1) : columns,
    headed: true,
    inPlace: true,
    top: [],
    clients: new Map([["7", { at: 2, cells }]]),
    own: [],
  };
}

/** A client who stands in two tabs, with the note that was last written in each. */
function memoryOf(
  base: Partial<Record<typeof OLD | typeof NEW, TypedCell>>,
  note: TypedCell,
): Memory {
  const memory = emptyMemory();
  for (const key of [OLD, NEW] as const) {
    const cell = base[key];
    if (cell !== undefined) tabMemory(memory, key).written = written(cell);
  }
  under(under(memory.typed, "clients"), "7").set("k:note", note);
  return memory;
}

function gathered(
  memory: Memory,
  notes: Readonly<Record<string, TypedCell | undefined>>,
): TypedCell {
  const reads = new Map(Object.entries(notes).map(([key, note]) => [key, readOf(note)] as const));
  gather(memory, reads, { homes: () => [NEW], nameOf: () => "Seven", day: 20_000 });
  return memory.typed.get("clients")?.get("7")?.get("k:note") ?? "";
}

const kept = (memory: Memory): TypedCell[] => [...memory.archive.values()].map(({ cell }) => cell);

describe("a client in two tabs", () => {
  it.each([
    ["nothing typed", "a", "a", "a", []],
    ["typed in the old tab", "b", "a", "b", []],
    ["typed in the new tab", "a", "b", "b", []],
    ["blanked in the old tab", "", "a", "", []],
    ["the same in both", "b", "b", "b", []],
    ["typed in both: the present segment wins, the other is kept aside", "b", "c", "c", ["b"]],
    ["blanked where they are now, typed in the old tab", "b", "", "", ["b"]],
  ])("%s", (_, inOld, inNew, note, aside) => {
    const memory = memoryOf({ [OLD]: "a", [NEW]: "a" }, "a");
    expect(gathered(memory, { [OLD]: inOld, [NEW]: inNew })).toBe(note);
    expect(kept(memory)).toEqual(aside);
  });

  it("takes a tab that lags behind for what it is, not for an edit", () => {
    const memory = memoryOf({ [OLD]: "a", [NEW]: "b" }, "b");
    expect(gathered(memory, { [OLD]: "a", [NEW]: "b" })).toBe("b");
    expect(kept(memory)).toEqual([]);
  });

  it("keeps aside what was typed without seeing a newer note", () => {
    const memory = memoryOf({ [OLD]: "a", [NEW]: "b" }, "b");
    expect(gathered(memory, { [OLD]: "c", [NEW]: "b" })).toBe("b");
    expect(kept(memory)).toEqual(["c"]);
  });
});

it("keeps aside what may have been typed while a write was in doubt", () => {
  const memory = memoryOf({ [NEW]: "a" }, "b");
  tabMemory(memory, NEW).next = written("b");
  expect(gathered(memory, { [NEW]: "a" })).toBe("b");
  expect(kept(memory)).toEqual(["a"]);
});

it("takes a deleted column for blanks, unless the client has it in another tab", () => {
  const alone = memoryOf({ [NEW]: "a" }, "a");
  expect(gathered(alone, { [NEW]: undefined })).toBe("");
  const twice = memoryOf({ [OLD]: "a", [NEW]: "a" }, "a");
  expect(gathered(twice, { [NEW]: undefined })).toBe("a");
});

it("takes a date and its number for the same, so that a format is no edit", () => {
  const memory = memoryOf({ [NEW]: 46_000 }, 46_000);
  expect(gathered(memory, { [NEW]: { day: 46_000 - 25_569, seconds: 0 } })).toBe(46_000);
});
