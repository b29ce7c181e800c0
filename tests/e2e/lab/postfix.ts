import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { owner, type Running, run } from './servers';

const configuration = (home: string, base: string, sink: number, uid: number, gid: number) => `compatibility_level = 3.6
queue_directory = ${home}/spool
data_directory = ${home}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
shlib_directory = /usr/lib/postfix
meta_directory = /etc/postfix
mail_owner = postfix
setgid_group = postdrop
default_privs = nobody
myhostname = mail.sender.test
mydomain = sender.test
myorigin = sender.test
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
alias_maps =
alias_database =
local_recipient_maps =
virtual_mailbox_domains = sender.test
virtual_mailbox_base = ${base}/mail
virtual_mailbox_maps = static:alice/
virtual_uid_maps = static:${uid}
virtual_gid_maps = static:${gid}
virtual_minimum_uid = 100
# Every other domain goes to the sink, never to the network.
default_transport = smtp:[127.0.0.1]:${sink}
relay_transport = smtp:[127.0.0.1]:${sink}
smtp_host_lookup = native
smtp_dns_support_level = disabled
smtp_tls_security_level = none
maillog_file = ${home}/mail.log
maillog_file_prefixes = ${home}
`;

/** Debian's service table with one listener on loopback and no service in a chroot. */
function services(port: number): string {
  const lines = readFileSync('/usr/share/postfix/master.cf.dist', 'utf8').split('\n');
  const table = lines.map((line) => {
    const columns = line.split(/\s+/);
    if (/^smtp\s+inet\s/.test(line)) return `127.0.0.1:${port} inet n - n - - smtpd`;
    if (columns[1] !== 'unix' || columns[4] !== 'y') return line;
    return [...columns.slice(0, 4), 'n', ...columns.slice(5)].join(' ');
  });
  return table.join('\n');
}

/** Starts Postfix below `base`: mail for sender.test goes to alice's maildir, all other mail to the sink. */
export async function startPostfix(base: string, port: number, sink: number): Promise<Running> {
  const home = `${base}/postfix`;
  for (const folder of ['etc', 'spool', 'data']) mkdirSync(`${home}/${folder}`, { recursive: true });
  await run('chown', ['postfix', `${home}/data`]);
  const number = async (flag: string) => Number((await run('id', [flag, owner.user])).stdout);
  const main = configuration(home, base, sink, await number('-u'), await number('-g'));
  writeFileSync(`${home}/etc/main.cf`, main);
  writeFileSync(`${home}/etc/master.cf`, services(port));
  // In a session of its own: ctrl-C in the middle of it would leave a server that nobody knows of.
  const control = (verb: string) => run('setsid', ['--wait', '/usr/sbin/postfix', '-c', `${home}/etc`, verb]);
  await control('start');
  return {
    async stop() {
      await control('stop');
    },
  };
}
