import { refuseUnknown } from "../refuse.ts";
import type { Services } from "./services.ts";

/** What a script may say of the text of a cell: the text, and where it leads. */
export interface RichText {
  readonly text: string;
  readonly link: string | null;
}

/** `RichTextValue`: a text that may lead somewhere as a whole. */
export class RichTextService {
  readonly content: RichText;

  constructor(content: RichText) {
    this.content = content;
  }

  getText(): string {
    return this.content.text;
  }

  getLinkUrl(): string | null {
    return this.content.link;
  }
}

/** `SpreadsheetApp.newRichTextValue()`. Links of a part of the text are not proved here. */
export class RichTextBuilder {
  private readonly services: Services;
  private text: string | null = null;
  private link: string | null = null;

  constructor(services: Services) {
    this.services = services;
  }

  setText(text: string): this {
    this.text = text;
    return this;
  }

  setLinkUrl(url: string): this {
    if (this.text === null) refuseUnknown(93, "A link before its text is not proved");
    this.link = url;
    return this;
  }

  build(): object {
    if (this.text === null) return refuseUnknown(93, "A rich text without text is not proved");
    return this.services.richText({ text: this.text, link: this.link });
  }
}
