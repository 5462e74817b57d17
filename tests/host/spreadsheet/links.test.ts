import { describe, expect, it } from "vitest";
import { factOf, open } from "./app.ts";

const rich = (app: ReturnType<typeof open>["app"], text: string, link: string) =>
  app.newRichTextValue().setText(text).setLinkUrl(link).build();

describe("texts that lead somewhere", () => {
  it("hold a text, whatever it looks like, and where it leads", () => {
    const { app, book, sheet } = open();
    sheet
      .getRange("A1:A2")
      .setRichTextValues([
        [rich(app, "12", "#gid=0&range=A12")],
        [rich(app, "Ligne 3", "#gid=0&range=B3")],
      ]);
    expect(sheet.getRange("A1:A2").getValues()).toEqual([["12"], ["Ligne 3"]]);
    expect(book.active.peek(0, 0)).toEqual({ value: "12", link: "#gid=0&range=A12" });
  });

  it("lead nowhere once something else is written or cleared; looks may change", () => {
    const { app, book, sheet } = open();
    const range = sheet.getRange("A1");
    const write = (): unknown =>
      range.setRichTextValues([[rich(app, "12", "#gid=0&range=A12")]]).setFontColor("#ff0000");
    write();
    expect(book.active.peek(0, 0)?.link).toBe("#gid=0&range=A12");
    range.clearFormat();
    expect(book.active.peek(0, 0)?.link).toBe("#gid=0&range=A12");
    range.setValue("12");
    expect(book.active.peek(0, 0)?.link).toBeUndefined();
    write();
    range.clearContent();
    expect(book.active.peek(0, 0)?.link).toBeUndefined();
  });

  it("are refused where nobody has proved what happens", () => {
    const { app, sheet } = open();
    const range = sheet.getRange("A1");
    expect(factOf(() => range.setRichTextValues([["text"]] as never))).toBe(89);
    expect(factOf(() => app.newRichTextValue().setLinkUrl("#gid=0&range=A1"))).toBe(93);
    expect(factOf(() => app.newRichTextValue().build())).toBe(93);
    const two = [[rich(app, "1", "#gid=0&range=A1"), rich(app, "2", "#gid=0&range=A2")]];
    expect(() => range.setRichTextValues(two)).toThrow();
  });
});
