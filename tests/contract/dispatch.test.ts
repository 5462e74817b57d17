import { expect, it } from "vitest";
import { dispatch, type Handlers } from "../../src/contract/dispatch.ts";

const unused = (): never => {
  throw new Error("not asked");
};
const handlers: Handlers = {
  listTabs: unused,
  detect: unused,
  checkData: unused,
  selectedRow: unused,
  clientCard: unused,
  chooseSegment: unused,
  makeMended: unused,
  undoMended: unused,
  dryRun: unused,
  startRun: unused,
  runStep: unused,
  cancelRun: ({ runId }) => ({ cancelled: runId === "yes" }),
  summary: unused,
  saveSettings: unused,
  forgetHeadings: unused,
  insertFormula: unused,
  activateTab: () => ({ activated: "no" }) as never,
  beginImport: unused,
  writeImportBlock: unused,
  finishImport: unused,
  cancelImport: unused,
  methodFacts: unused,
  testRules: unused,
  checkMap: unused,
  whatIf: unused,
};

function ask(json: string): unknown {
  const explain = (error: unknown) =>
    ({ code: "fault", message: (error as Error).message.slice(0, 20) }) as const;
  return JSON.parse(dispatch(json, handlers, explain));
}

it("answers what the contract names", () => {
  expect(ask('{"name":"cancelRun","input":{"runId":"yes"}}')).toEqual({
    ok: true,
    value: { cancelled: true },
  });
});

it.each([
  ["no JSON", "nonsense"],
  ["no object", "7"],
  ["no name", "{}"],
  ["an unknown name", '{"name":"deleteAll","input":{}}'],
  ["a name every object has", '{"name":"constructor","input":{}}'],
  ["a name of the prototype", '{"name":"__proto__","input":{}}'],
  ["a wrong input", '{"name":"cancelRun","input":{"runId":7}}'],
  ["a wrong answer of ours", '{"name":"activateTab","input":{"tabId":1,"row":null}}'],
  ["a throw", '{"name":"runStep","input":{"runId":"a","step":1}}'],
])("refuses %s with a reply, never with a throw", (_, json) => {
  expect(ask(json)).toMatchObject({ ok: false, code: "fault" });
});
