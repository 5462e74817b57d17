import type { Metadata } from "../../book/book.ts";
import { refuse, refuseUnknown } from "../refuse.ts";
import { EnumValue, enumValue } from "./enums.ts";
import type { Services } from "./services.ts";

/** A sheet or the workbook. */
export interface MetadataOwner {
  metadata: Metadata[];
}

/** Characters that the metadata of one sheet or workbook may take together (fact 110). */
const MOST_CHARACTERS = 30_000;

function checkLength(owner: MetadataOwner): void {
  const total = owner.metadata.reduce((sum, { key, value }) => sum + key.length + value.length, 0);
  if (total <= MOST_CHARACTERS) return;
  refuseUnknown(110, `More than ${MOST_CHARACTERS} characters of metadata are not proved to fit`);
}

/** Adds what `addDeveloperMetadata(key, value?, visibility?)` was given. */
export function addMetadata(services: Services, owner: MetadataOwner, given: unknown[]): void {
  const [key, ...rest] = given;
  const value = rest.find((item) => typeof item === "string");
  const visibility = rest.find((item) => item instanceof EnumValue);
  if (key === "") refuseUnknown(110, "Metadata with an empty key is not proved");
  const entry: Metadata = {
    id: services.environment.book.nextId(),
    key: String(key),
    value: typeof value === "string" ? value : "",
    visibility: visibility?.value === "PROJECT" ? "PROJECT" : "DOCUMENT",
  };
  checkLength({ metadata: [...owner.metadata, entry] });
  owner.metadata.push(entry);
}

/** `getDeveloperMetadata()` of a sheet or the workbook. */
export function listMetadata(services: Services, owner: MetadataOwner): unknown[] {
  const all = owner.metadata.map(({ id }) => services.metadata(owner, id));
  return services.environment.realm.array(all);
}

/** A `DeveloperMetadata`. */
export class MetadataService {
  private readonly owner: MetadataOwner;
  private readonly id: number;

  constructor(owner: MetadataOwner, id: number) {
    this.owner = owner;
    this.id = id;
  }

  alive(): void {
    if (!this.owner.metadata.some(({ id }) => id === this.id)) {
      refuse(110, "The developer metadata has been removed.");
    }
  }

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.entry().key;
  }

  getValue(): string | null {
    return this.entry().value || null;
  }

  getVisibility(): EnumValue {
    return enumValue("DeveloperMetadataVisibility", this.entry().visibility);
  }

  setValue(value: string): this {
    const changed = this.owner.metadata.map((old) =>
      old.id === this.id ? { ...old, value } : old,
    );
    checkLength({ metadata: changed });
    this.owner.metadata = changed;
    return this;
  }

  remove(): void {
    this.owner.metadata = this.owner.metadata.filter(({ id }) => id !== this.id);
  }

  private entry(): Metadata {
    const found = this.owner.metadata.find(({ id }) => id === this.id);
    return found ?? refuse(110, "The developer metadata has been removed.");
  }
}
