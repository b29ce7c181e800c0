interface Get {
  /** Media type that is wanted. */
  readonly accept: string;
  readonly redirect: 'error' | 'follow';
  readonly signal: AbortSignal;
}

/**
 * The only request that this extension sends by itself. It tells as little as a browser lets it: no cookies, no page that
 * it comes from, no languages of the user, and nothing is left in the browser's cache on the disk.
 */
export function get(address: string, { accept, redirect, signal }: Get): Promise<Response> {
  return fetch(address, {
    headers: { Accept: accept, 'Accept-Language': '*' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect,
    signal,
  });
}

/** The body of an answer as far as it is not longer than allowed, else null; what is over is not received. */
export async function readBody(response: Response, most: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    length += chunk.value.length;
    if (length > most) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(chunk.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Whether an answer says that it is of one of these media types; parameters do not matter. */
export function isOfType(response: Response, types: readonly string[]): boolean {
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  return types.includes(type.trim().toLowerCase());
}

/** Tells the server that the rest of its answer is not wanted. */
export async function drop(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}
