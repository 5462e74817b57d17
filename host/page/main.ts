import "./shell/page.css";
import { languageOfPage } from "./shell/address.ts";
import { byId } from "./shell/dom.ts";
import { showError } from "./shell/messages.ts";
import { Page } from "./shell/page.ts";
import { fill, pageWords } from "./shell/words.ts";

const language = languageOfPage();
const words = pageWords(language);
document.documentElement.lang = language;
document.title = words.addOn;
byId("title").textContent = words.addOn;
byId("loading-text").textContent = words.loading;

try {
  const page = new Page(language);
  await page.start();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  byId("loading").hidden = true;
  showError(fill(words.failed, { message }), words);
}
