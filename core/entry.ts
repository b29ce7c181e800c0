const indexes = new WeakMap<readonly object[], ReadonlyMap<string, unknown>>();

/** The entry with this id in a list of the catalogue, each of which is indexed once. */
export function entryOf<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string | null,
): Entry | undefined {
  let index = indexes.get(entries) as ReadonlyMap<string, Entry> | undefined;
  if (!index) {
    index = new Map(entries.map((entry) => [entry.id, entry]));
    indexes.set(entries, index);
  }
  return id === null ? undefined : index.get(id);
}
