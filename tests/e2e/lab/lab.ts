import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../poll';
import { type Bind, startBind } from './bind';
import { startDovecot } from './dovecot';
import { sendWithExim, setUpExim } from './exim';
import { freePort } from './ports';
import { startPostfix } from './postfix';
import { hosts, type Skin, startRoundcube } from './roundcube';
import { type Keep, needsMail, owner, type Running, run, type Server } from './servers';
import { sendMail } from './smtp-send';
import { type Refusals, startSmtpSink } from './smtp-sink';
import { startSogo } from './sogo';

/** Who wrote a report. */
export type Reporter = 'postfix' | 'exim';

/** What was wanted, all on loopback and below one temporary folder; with any of the webmails Dovecot, Postfix and a server that refuses. */
export interface Lab {
  /** What was wanted and did not start, and why. */
  readonly failures: ReadonlyMap<Server, unknown>;
  /** Address of Roundcube in a skin. */
  roundcube(skin: Skin): string;
  /** Address of SOGo. */
  readonly sogo: string;
  /** The name server, where it was wanted and runs. */
  readonly bind: Bind | null;
  /** Sends a mail from alice to this local part at recipient.test, and waits until something new is in her mailbox. */
  mailAndWaitForReport(localPart: string, by?: Reporter): Promise<void>;
  /** Delivers a mail to alice herself. */
  mailToAlice(subject: string, text: string): Promise<void>;
  /** Delivers a message to alice as it stands, headers and all. */
  sourceToAlice(message: string): Promise<void>;
  stop(): Promise<void>;
}

const alice = 'alice@sender.test';

type Send = (to: string, message: string) => Promise<void>;

const mail = (to: string, subject: string, text: string) =>
  `From: Alice Example <${alice}>\nTo: <${to}>\nSubject: ${subject}\nDate: ${new Date().toUTCString()}\n` +
  `Message-ID: <${Math.random().toString(36).slice(2)}@sender.test>\nMIME-Version: 1.0\n` +
  `Content-Type: text/plain; charset=utf-8\n\n${text}\n`;

function countIn(maildir: string): number {
  const fresh = join(maildir, 'new');
  const seen = join(maildir, 'cur');
  return [fresh, seen].reduce((sum, folder) => sum + (existsSync(folder) ? readdirSync(folder).length : 0), 0);
}

/** A folder of its own for everything that runs, and the way to end all of it. */
function makeBase(open: Set<Running>): { base: string; keep: Keep; stop: () => Promise<void> } {
  const base = mkdtempSync(join(tmpdir(), 'redeliver-lab-'));
  chmodSync(base, 0o755);
  const running: Running[] = [];
  let isStopped = false;
  const endAll = async () => {
    for (const one of running.splice(0).reverse()) await one.stop().catch((reason) => console.error(String(reason)));
    rmSync(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  // Whoever asks a second time waits for the first: ctrl-C comes twice, and the process ends with the second.
  let ending = Promise.resolve();
  const stop = () => {
    isStopped = true;
    ending = ending.then(endAll, endAll);
    return ending;
  };
  const keep = async (one: Running) => {
    running.push(one);
    if (!isStopped) return;
    await stop();
    throw new Error('stopped while it started');
  };
  open.add({ stop });
  return { base, keep, stop };
}

/** Starts the lab with the servers that are wanted; whatever of it runs can be stopped by what is put into `open` first. */
export async function startLab(wanted: readonly Server[], refusals: Refusals, open: Set<Running>): Promise<Lab> {
  const { base, keep, stop } = makeBase(open);
  const maildir = join(base, 'mail', 'alice');
  mkdirSync(maildir, { recursive: true });
  try {
    await run('chown', ['-R', `${owner.user}:${owner.group}`, join(base, 'mail')]);
    const [imap, smtp, roundcube, sogo] = [await freePort(), await freePort(), await freePort(), await freePort()];
    const sink = await startSmtpSink(refusals);
    await keep({ stop: async () => void sink.server.close() });
    if (wanted.some(needsMail)) {
      await startDovecot(base, imap, keep);
      await keep(await startPostfix(base, smtp, sink.port));
    }
    let bind: Bind | null = null;
    const starts: Readonly<Record<Server, () => Promise<unknown>>> = {
      roundcube: () => startRoundcube(base, { web: roundcube, imap, smtp }, keep),
      sogo: () => startSogo(base, { web: sogo, imap }, keep),
      exim: () => setUpExim(base, sink.port),
      bind: async () => {
        bind = await startBind(base, keep);
      },
    };
    const failures = new Map<Server, unknown>();
    await Promise.all(wanted.map((one) => starts[one]().catch((reason) => failures.set(one, reason))));
    const senders: Readonly<Record<Reporter, Send>> = {
      postfix: (to, message) => sendMail(smtp, alice, to, message),
      exim: (to, message) => sendWithExim(base, alice, to, message),
    };
    const send = async (to: string, message: string, by: Reporter = 'postfix') => {
      const before = countIn(maildir);
      await senders[by](to, message);
      await until(`mail after writing to ${to}`, () => countIn(maildir) > before, 20_000);
    };
    const deliver = (to: string, subject: string, text: string, by?: Reporter) => send(to, mail(to, subject, text), by);
    return {
      failures,
      roundcube: (skin) => `http://${hosts[skin]}:${roundcube}/`,
      sogo: `http://sogo.localhost:${sogo}/SOGo/`,
      bind,
      mailAndWaitForReport: (local, by) =>
        deliver(`${local}@recipient.test`, 'Invoice 4711', 'Hello,\nplease find the invoice attached.\nAlice', by),
      mailToAlice: (subject, text) => deliver(alice, subject, text),
      sourceToAlice: (message) => send(alice, message),
      stop,
    };
  } catch (reason) {
    await stop();
    throw reason;
  }
}
