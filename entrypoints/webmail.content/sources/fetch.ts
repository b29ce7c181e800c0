import { pageLimits } from '../../../core/page-limits';

/** Why a source did not come; each has its text in `errors.json`. */
export type SourceFailure = 'report-no-address' | 'report-refused' | 'report-no-answer' | 'report-too-large';
export type Fetched = { readonly bytes: Uint8Array } | { readonly error: SourceFailure };

const HTML = /^\s{0,200}<(?:!doctype|html|head|body|script|\?xml)/i;
const PROBE_BYTES = 1_024;

const failed = (error: SourceFailure): Fetched => ({ error });

/** Reads on only as long as the answer stays below the cap. */
async function bytesOf(body: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { value } = await reader.read();
    if (!value) break;
    length += value.length;
    if (length > pageLimits.fileBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function answerOf(response: Response, unwrap?: (page: string) => string | null): Promise<Fetched> {
  // Redirects are not followed: they lead to a page for signing in, or to another host.
  if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403)
    return failed('report-refused');
  if (!response.ok || !response.body) return failed('report-no-answer');
  const bytes = await bytesOf(response.body);
  if (!bytes) return failed('report-too-large');
  if (!HTML.test(new TextDecoder().decode(bytes.subarray(0, PROBE_BYTES)))) return { bytes };
  const wrapped = unwrap?.(new TextDecoder().decode(bytes));
  return wrapped ? { bytes: new TextEncoder().encode(wrapped) } : failed('report-refused');
}

/**
 * Asks one site for one message's source, with the session that its page has there. `address` may be relative; what lies
 * on another origin than the page is not asked for. Rejects never.
 */
export async function fetchSource(
  address: string,
  page: { readonly base: string; readonly origin: string },
  unwrap?: (page: string) => string | null,
): Promise<Fetched> {
  const url = URL.parse(address, page.base);
  if (!url || url.origin !== page.origin) return failed('report-no-address');
  try {
    const response = await fetch(url, {
      method: 'GET',
      mode: 'same-origin',
      credentials: 'same-origin',
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(pageLimits.reportMs),
    });
    return await answerOf(response, unwrap);
  } catch {
    return failed('report-no-answer');
  }
}
