/** One line of a menu; a separator has no caption. */
export type MenuItem =
  | { kind: "item"; caption: string; functionName: string }
  | { kind: "separator" }
  | { kind: "menu"; menu: MenuRecord };

export interface MenuRecord {
  /** null for the add-on's own menu, which the platform names (fact 47). */
  readonly caption: string | null;
  readonly items: MenuItem[];
}

/** HTML shown beside or above the grid. */
export interface ShownHtml {
  readonly html: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** A question that suspends the script until the user answers (fact 49). */
export interface Question {
  readonly kind: "alert" | "prompt";
  readonly title: string | null;
  readonly message: string;
  readonly buttons: string;
}

export interface Answer {
  /** Name of a button: "OK", "CANCEL", "YES", "NO", "CLOSE". */
  readonly button: string;
  readonly text?: string;
}

/** What the user sees and answers. Everything shown is kept, so that a test or a page can look. */
export class Screen {
  readonly menus: MenuRecord[] = [];
  readonly questions: Question[] = [];
  readonly dialogs: (ShownHtml & { modal: boolean })[] = [];
  sidebar: ShownHtml | null = null;
  /** Answers to come, in order. A page replaces `ask` instead. */
  readonly answers: Answer[] = [];

  /** Answers a question; a script that asks more than was foreseen is a mistake of the caller's. */
  ask: (question: Question) => Answer = (question) => {
    const answer = this.answers.shift();
    if (answer === undefined) throw new Error(`Nobody answers "${question.message}"`);
    return answer;
  };
}
