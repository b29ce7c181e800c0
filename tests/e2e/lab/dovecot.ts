import { mkdirSync, writeFileSync } from 'node:fs';
import { until } from '../poll';
import { type Keep, owner, run, startServer } from './servers';

const configuration = (base: string, port: number) => `protocols = imap
listen = 127.0.0.1
base_dir = ${base}/dovecot/run
state_dir = ${base}/dovecot/state
log_path = ${base}/dovecot/dovecot.log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
first_valid_uid = 100
mail_location = maildir:${base}/mail/%n
default_client_limit = 100
default_process_limit = 10
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = static
  args = password=dummy
}
userdb {
  driver = static
  args = uid=${owner.user} gid=${owner.group} home=${base}/mail/%n
}
`;

/** Starts Dovecot below `base`; any name logs in with the password "dummy". Resolves when alice's mailbox is there. */
export async function startDovecot(base: string, port: number, keep: Keep): Promise<void> {
  mkdirSync(`${base}/dovecot`, { recursive: true });
  const file = `${base}/dovecot/dovecot.conf`;
  writeFileSync(file, configuration(base, port));
  await keep(startServer('/usr/sbin/dovecot', ['-F', '-c', file], `${base}/dovecot/output.log`));
  // Two sessions at once that open a mailbox for the first time, as Roundcube's do, may both be told that it is empty.
  const openOnce = () => run('/usr/bin/doveadm', ['-c', file, 'mailbox', 'status', '-u', 'alice', 'messages', 'INBOX']);
  await until('Dovecot', async () => (await openOnce()).stdout.includes('messages=0'));
}
