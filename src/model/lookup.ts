/** The record with this id; throws, naming the id and the collection, where there is none. */
export function lookup<T>(records: ReadonlyMap<string, T>, id: string, collection: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`${collection}: no record "${id}"`);
  return record;
}
