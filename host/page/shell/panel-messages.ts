/** What the panel's frame says to the page. */
export type FromPanel =
  | { readonly kind: "call"; readonly id: number; readonly name: string; readonly args: unknown[] }
  | { readonly kind: "close" }
  | { readonly kind: "focus" };

/** What the page answers a call. */
export type FromPage =
  | { readonly kind: "value"; readonly id: number; readonly value: unknown }
  | { readonly kind: "error"; readonly id: number; readonly message: string };
