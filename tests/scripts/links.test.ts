import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { destinations } from '../../catalog/destinations';
import { ageInDays, dueAmong } from '../../scripts/links/due';
import { look } from '../../scripts/links/look';

const [first, second, third] = destinations;
const at = (checkedOn: string, one = first) => ({ ...(one as (typeof destinations)[number]), checkedOn });

describe('what is due', () => {
  test.each([
    ['2026-11-21', '2026-11-21T00:00:00Z', 0],
    ['2026-11-21', '2026-11-22T23:00:00Z', 1],
    ['2026-08-23', '2026-11-21T12:00:00Z', 90],
    ['2026-08-22', '2026-11-21T12:00:00Z', 91],
  ])('looked at on %s, on %s: %d days', (checkedOn, now, days) =>
    expect(ageInDays(at(checkedOn), new Date(now))).toBe(days),
  );

  test('is what is older than 90 days, the oldest first', () => {
    const list = [at('2026-08-23', first), at('2026-08-22', second), at('2025-01-01', third)];
    const due = dueAmong(list, new Date('2026-11-21T12:00:00Z'));
    expect(due.map(({ id }) => id)).toEqual([third?.id, second?.id]);
  });
});

describe('what an address answers', () => {
  let server: Server;
  let base: string;

  const answers: Record<string, [status: number, location?: string]> = {
    '/there': [200],
    '/gone': [410],
    '/missing': [404],
    '/robots': [403],
    '/ill': [503],
    '/moved': [301, '/there'],
    '/moved-twice': [308, '/moved'],
    '/short': [302, '/there'],
    '/short-then-moved': [302, '/moved'],
    '/moved-to-nothing': [301, '/missing'],
    '/round': [302, '/round'],
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      const [status, location] = answers[request.url ?? ''] ?? [404];
      response.writeHead(status, location ? { location } : {}).end('x'.repeat(10_000));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test.each([
    ['/there', 'there', ''],
    ['/gone', 'gone', '410'],
    ['/missing', 'gone', '404'],
    ['/robots', 'unclear', '403'],
    ['/ill', 'unclear', '503'],
    ['/moved', 'moved', '/there'],
    ['/moved-twice', 'moved', '/there'],
    ['/short', 'there', ''],
    ['/short-then-moved', 'there', ''],
    ['/moved-to-nothing', 'gone', '404'],
    ['/round', 'unclear', 'redirects'],
  ])('%s: %s', async (path, state, detail) => {
    const answer = await look(base + path);
    expect(answer.state).toBe(state);
    expect(answer.detail).toContain(detail);
  });

  test('a server that is not there: unreachable', async () => {
    expect(await look('http://127.0.0.1:9/')).toMatchObject({ state: 'unreachable' });
  });
});
