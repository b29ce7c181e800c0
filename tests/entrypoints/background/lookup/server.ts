import { decode } from '@leichtgewicht/dns-packet';

export const type = { headers: { 'content-type': 'application/dns-message' } };

/** The question in a request's address. */
export function questionOf(address: RequestInfo | URL): { readonly name: string; readonly type: string } {
  const dns = new URL(String(address)).searchParams.get('dns') ?? '';
  const { questions: [question] = [] } = decode(Uint8Array.from(Buffer.from(dns, 'base64url')));
  if (!question) throw new Error('a request without a question');
  return question;
}
