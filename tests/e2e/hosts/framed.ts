/** Where the text of a message may stand; the page around it holds the header. */
export const framings = {
  'same origin': '<iframe src="/framed/body"></iframe>',
  srcdoc: '<iframe srcdoc="{body}"></iframe>',
  'blob:':
    '<iframe></iframe><script>frame.src = URL.createObjectURL(new Blob([body], { type: "text/html" }));</script>',
  'about:blank, written': '<iframe></iframe><script>inner.write(body); inner.close();</script>',
  'about:blank, filled': '<iframe></iframe><script>inner.body.innerHTML = body;</script>',
  'sandbox, same origin': '<iframe sandbox="allow-same-origin" src="/framed/body"></iframe>',
  'sandbox, same origin, srcdoc': '<iframe sandbox="allow-same-origin" srcdoc="{body}"></iframe>',
  'sandbox, same origin, about:blank':
    '<iframe sandbox="allow-same-origin"></iframe><script>inner.body.innerHTML = body;</script>',
  'sandbox without tokens': '<iframe sandbox src="/framed/body"></iframe>',
  'sandbox without tokens, srcdoc': '<iframe sandbox srcdoc="{body}"></iframe>',
  'another site': '<iframe src="https://bodies.example/framed/body"></iframe>',
  'data:': '<iframe src="data:text/html;charset=utf-8,{encoded}"></iframe>',
  'two deep': '<iframe srcdoc="{nested}"></iframe>',
} as const;
export type Framing = keyof typeof framings;

/** What stands in the frame: a report, or the mail of a person who writes about one. */
const texts = {
  bounce:
    "<p>This is the mail system at host mail.example.org.</p><p>I'm sorry to have to inform you that your message could not be delivered to one or more recipients.</p><p>&lt;anna@example.com&gt;: host mx.example.com[192.0.2.33] said: 550 5.7.606 Access denied, banned sending IP [203.0.113.7] (in reply to RCPT TO command)</p>",
  ordinary:
    '<p>Dear Lena,</p><p>shall we meet at noon on Monday? The printer is back, the parcel could not be delivered, and the caretaker wants to know whether we still need the large room on the second floor.</p><p>Anna</p>',
} as const;
export type Kind = keyof typeof texts;

const headers: Readonly<Record<Kind, readonly [subject: string, name: string, address: string]>> = {
  bounce: ['Undelivered Mail Returned to Sender', 'Mail Delivery System', 'MAILER-DAEMON@mail.example.org'],
  ordinary: ['Lunch on Monday', 'Anna Berg', 'anna@example.com'],
};

const documentOf = (text: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><body>${text}</body></html>`;
const inAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The page around a frame, or the body that a frame asks for; null for another path. */
export function framedPage(url: URL): string | null {
  if (!url.pathname.startsWith('/framed/')) return null;
  const kind: Kind = url.searchParams.get('kind') === 'ordinary' ? 'ordinary' : 'bounce';
  const body = documentOf(texts[kind]);
  if (url.pathname === '/framed/body') return body;
  const framing = url.searchParams.get('framing') as Framing;
  const nested = documentOf(
    `<iframe srcdoc="${inAttribute(body)}" style="inline-size: 100%; block-size: 250px; border: 0"></iframe>`,
  );
  const frame = framings[framing]
    .replace('/framed/body', `/framed/body?kind=${kind}`)
    .replace('{body}', inAttribute(body))
    .replace('{nested}', inAttribute(nested))
    .replace('{encoded}', encodeURIComponent(body))
    .replace(
      '<script>',
      () =>
        `<script>const frame = document.querySelector('iframe'), inner = frame.contentDocument, body = ${JSON.stringify(body)};`,
    );
  const [subject, name, address] = headers[kind];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${subject} - Example Mail</title>
<style>body { font: 14px/1.5 sans-serif; margin: 0; padding: 16px; } iframe { border: 0; inline-size: 100%; block-size: 300px; }</style>
<div class="reader"><div class="top"><h1>${subject}</h1><div>${name} &lt;${address}&gt; 09:14</div></div><div class="text">${frame}</div></div></html>`;
}
