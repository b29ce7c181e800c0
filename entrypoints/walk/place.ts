const query = new URLSearchParams(location.search);

const named = (name: string) => query.get(name)?.slice(0, 64) ?? null;

/** Which walk-through this page shows. */
export const id: string = named('id') ?? '';
/** Names the bounce that it is about, which the background keeps; null: none. */
export const token: string | null = named('case');
/** Destination id that another walk-through chose. */
export const door: string | null = named('door');

/** Goes on to another walk-through about the same bounce. */
export function openOther(walk: string, otherDoor: string | null): void {
  const next = new URLSearchParams({ id: walk });
  if (token !== null) next.set('case', token);
  if (otherDoor !== null) next.set('door', otherDoor);
  location.search = next.toString();
}
