import { inflateRawSync } from "node:zlib";

/** The text parts of a zip, by path, read from its central directory. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const packedSize = zip.readUInt32LE(at + 20);
    const nameSize = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + packedSize);
    const isStored = zip.readUInt16LE(at + 10) === 0;
    const name = zip.toString("utf8", at + 46, at + 46 + nameSize);
    parts.set(name, (isStored ? packed : inflateRawSync(packed)).toString("utf8"));
    at += 46 + nameSize + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

/** Names of the elements directly inside the root, in order; throws when a tag is not closed. */
export function childrenOf(xml: string): string[] {
  const open: string[] = [];
  const children: string[] = [];
  for (const [, slash, name, end] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (slash === "/") {
      const opened = open.pop();
      if (opened !== name) throw new Error(`</${name}> closes <${opened}>`);
      continue;
    }
    if (open.length === 1) children.push(String(name));
    if (end !== "/") open.push(String(name));
  }
  if (open.length > 0) throw new Error(`<${open.join("><")}> stays open`);
  return children;
}
