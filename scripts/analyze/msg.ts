import MsgReader from '@kenjiuno/msgreader';
import { limits } from '../../core/limits';
import type { Header } from '../../core/read/message';
import { decodeValue, readHeaders } from '../../core/read/mime/headers';
import { htmlToText } from '../../core/read/mime/html';
import { failure, type Input } from './input';

/** First bytes of a compound file ([MS-CFB], 2.2). */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

function headersOf(text: string | undefined): Header[] {
  if (!text) return [];
  return readHeaders(text, 0, text.length).fields.map(({ name, value }) => ({ name, value: decodeValue(value) }));
}

/** Reads a message saved by Outlook. Reports keep their text in the body; HTML stands in where there is no plain one. */
export function readMsg(id: string, bytes: Uint8Array): Input {
  if (bytes.length === 0) return failure(id, 'file-empty');
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) return failure(id, 'file-binary');
  try {
    const Reader = (MsgReader as unknown as { default?: typeof MsgReader }).default ?? MsgReader;
    const data = new Reader(new Uint8Array(bytes).buffer).getFileData();
    if (data.error) return failure(id, 'file-unreadable');
    const html = data.html ? new TextDecoder().decode(data.html) : (data.bodyHtml ?? '');
    const text = data.body?.trim() ? data.body : htmlToText(html).text;
    const from = [data.senderName, data.senderSmtpAddress ?? data.senderEmail].filter(Boolean).join(' ');
    return {
      state: 'message',
      id,
      message: {
        origin: 'source',
        subject: data.subject?.trim() ?? null,
        from: from || null,
        text: text.slice(0, limits.textChars),
        headers: headersOf(data.headers),
        parts: [],
      },
    };
  } catch {
    return failure(id, 'file-unreadable');
  }
}
