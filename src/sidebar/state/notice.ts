/** A sentence to be said once, by key of the words. */
export type Notice =
  | { readonly key: "cancelled" | "importCancelled" | "copied" | "copyFailed" }
  | { readonly key: "imported"; readonly tab: string }
  | { readonly key: "inserted" | "occupied"; readonly cell: string }
  | { readonly key: "mended"; readonly name: string }
  | { readonly key: "unmended" | "copyKept" }
  | { readonly key: "chosen" | "unchosen" };
