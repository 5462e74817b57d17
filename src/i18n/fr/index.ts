import { problems } from "./problems.ts";

export const fr = { problems };
