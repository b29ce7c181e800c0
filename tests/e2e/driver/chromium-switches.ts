/** Switches that keep the browser from calling home; what it asks for all the same ends on loopback. */
export function switches(hostsPort: number): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP * 127.0.0.1:${hostsPort}, EXCLUDE 127.0.0.1, EXCLUDE *.localhost`,
  ];
}
