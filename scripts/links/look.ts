const TIMEOUT_MS = 15_000;
const HOPS = 10;

/**
 * What an address answers. `moved`: permanently, to `detail`. `unclear`: the site refuses programs, or is ill just now;
 * a person has to look. `unreachable`: no answer at all.
 */
export interface Look {
  readonly state: 'there' | 'moved' | 'gone' | 'unclear' | 'unreachable';
  readonly detail: string;
}

const isPermanent = (status: number) => status === 301 || status === 308;

async function ask(url: string): Promise<Response> {
  const response = await fetch(url, {
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { 'user-agent': 'Mozilla/5.0 (link check of the Redeliver browser extension)' },
  });
  await response.body?.cancel();
  return response;
}

function judge(status: number, moved: string | null): Look {
  if (status === 404 || status === 410) return { state: 'gone', detail: `status ${status}` };
  if (status >= 400) return { state: 'unclear', detail: `status ${status}` };
  return moved === null ? { state: 'there', detail: `status ${status}` } : { state: 'moved', detail: moved };
}

/** Asks an https or http address once, following what it says; short links that lead on for now are no move. */
export async function look(url: string): Promise<Look> {
  let [at, moved, wasPermanent] = [url, null as string | null, true];
  try {
    for (let hop = 0; hop < HOPS; hop++) {
      const response = await ask(at);
      const next = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || next === null) return judge(response.status, moved);
      at = new URL(next, at).href;
      wasPermanent &&= isPermanent(response.status);
      if (wasPermanent) moved = at;
    }
    return { state: 'unclear', detail: `more than ${HOPS} redirects` };
  } catch (error) {
    const { cause, name } = error as Error & { cause?: { code?: string } };
    return { state: 'unreachable', detail: cause?.code ?? name };
  }
}
