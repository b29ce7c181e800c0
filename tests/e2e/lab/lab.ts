import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../poll';
import { startDovecot } from './dovecot';
import { freePort } from './ports';
import { startPostfix } from './postfix';
import { startRoundcube } from './roundcube';
import { owner, type Running, run } from './servers';
import { sendMail } from './smtp-send';
import { type Refusals, startSmtpSink } from './smtp-sink';

/** Roundcube, Dovecot, Postfix and a server that refuses, all on loopback and below one temporary folder. */
export interface Lab {
  readonly web: string;
  /** Sends a mail from alice to this local part at recipient.test, and waits until something new is in her mailbox. */
  mailAndWaitForReport(localPart: string): Promise<void>;
  /** Delivers a mail to alice herself. */
  mailToAlice(subject: string, text: string): Promise<void>;
  stop(): Promise<void>;
}

const alice = 'alice@sender.test';

const mail = (to: string, subject: string, text: string) =>
  `From: Alice Example <${alice}>\nTo: <${to}>\nSubject: ${subject}\nDate: ${new Date().toUTCString()}\n` +
  `Message-ID: <${Math.random().toString(36).slice(2)}@sender.test>\nMIME-Version: 1.0\n` +
  `Content-Type: text/plain; charset=utf-8\n\n${text}\n`;

function countIn(maildir: string): number {
  const fresh = join(maildir, 'new');
  const seen = join(maildir, 'cur');
  return [fresh, seen].reduce((sum, folder) => sum + (existsSync(folder) ? readdirSync(folder).length : 0), 0);
}

/** Starts the whole lab; whatever of it runs can be stopped by what is put into `open` first. */
export async function startLab(refusals: Refusals, open: Set<Running>): Promise<Lab> {
  const base = mkdtempSync(join(tmpdir(), 'redeliver-lab-'));
  chmodSync(base, 0o755);
  const maildir = join(base, 'mail', 'alice');
  mkdirSync(maildir, { recursive: true });
  const running: Running[] = [];
  let isStopped = false;
  const stop = async () => {
    isStopped = true;
    for (const one of running.splice(0).reverse()) await one.stop().catch((reason) => console.error(String(reason)));
    rmSync(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  const keep = async (one: Running) => {
    running.push(one);
    if (isStopped) throw new Error('stopped while it started');
  };
  open.add({ stop });
  try {
    await run('chown', ['-R', `${owner.user}:${owner.group}`, join(base, 'mail')]);
    const [imap, smtp, web] = [await freePort(), await freePort(), await freePort()];
    const sink = await startSmtpSink(refusals);
    await keep({ stop: async () => void sink.server.close() });
    await keep(startDovecot(base, imap));
    await keep(await startPostfix(base, smtp, sink.port));
    await keep(await startRoundcube(base, { web, imap, smtp }));
    const deliver = async (to: string, subject: string, text: string) => {
      const before = countIn(maildir);
      await sendMail(smtp, alice, to, mail(to, subject, text));
      await until(`mail after writing to ${to}`, () => countIn(maildir) > before, 20_000);
    };
    return {
      web: `http://127.0.0.1:${web}/`,
      mailAndWaitForReport: (local) =>
        deliver(`${local}@recipient.test`, 'Invoice 4711', 'Hello,\nplease find the invoice attached.\nAlice'),
      mailToAlice: (subject, text) => deliver(alice, subject, text),
      stop,
    };
  } catch (reason) {
    await stop();
    throw reason;
  }
}
