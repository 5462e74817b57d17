/**
 * What a record holds under a name somebody typed; undefined for names every object knows, such as
 * "constructor", which may well head a column.
 */
export function ownValue<Value>(
  record: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  return Object.keys(record).includes(name) ? record[name] : undefined;
}
