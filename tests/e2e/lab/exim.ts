import { mkdirSync, writeFileSync } from 'node:fs';
import { eximProgram, eximUser } from '../../../scripts/setup/exim.mjs';
import { owner, run } from './servers';

const configuration = (home: string, base: string, sink: number) => `exim_path = ${eximProgram}
primary_hostname = mail.sender.test
qualify_domain = sender.test
spool_directory = ${home}/spool
log_file_path = ${home}/log/%slog
host_lookup =
never_users = root
trusted_users = root
disable_ipv6 = true
queue_only = true
keep_environment =
begin routers
local:
  driver = accept
  domains = sender.test
  transport = maildir
# Every other domain goes to the sink, never to the network.
out:
  driver = manualroute
  route_list = * 127.0.0.1
  self = send
  transport = sink
begin transports
maildir:
  driver = appendfile
  directory = ${base}/mail/alice
  maildir_format
  user = ${owner.user}
  group = ${owner.group}
  delivery_date_add
  envelope_to_add
  return_path_add
sink:
  driver = smtp
  port = ${sink}
  allow_localhost
begin retry
* * F,1m,1m
`;

const fileIn = (base: string) => `${base}/exim/exim.conf`;

/** Sets Exim up below `base`, as Postfix is: mail for sender.test goes to alice's maildir, all other mail to the sink. */
export async function setUpExim(base: string, sink: number): Promise<void> {
  const home = `${base}/exim`;
  for (const folder of ['spool', 'log']) mkdirSync(`${home}/${folder}`, { recursive: true });
  await run('chown', [`${eximUser}:${eximUser}`, `${home}/spool`, `${home}/log`]);
  writeFileSync(fileIn(base), configuration(home, base, sink), { mode: 0o644 });
}

/**
 * Sends a mail; resolves when it, or the report on it, is delivered. Nothing keeps running: the mail is put into the queue, and the queue
 * is run. By itself it would not be delivered, since an Exim with a configuration of one's own may start no other one as root.
 */
export async function sendWithExim(base: string, from: string, to: string, message: string): Promise<void> {
  const options = ['-C', fileIn(base)];
  const queued = run(eximProgram, [...options, '-odq', '-i', '-f', from, to]);
  queued.child.stdin?.end(message);
  await queued;
  // The first run writes the report, the second delivers it.
  for (let time = 0; time < 2; time += 1) await run(eximProgram, [...options, '-qff']);
}
