import { describe, expect, test } from 'vitest';
import { registry, resolver } from '../../catalog/look-up-hosts';
import { registries } from '../../catalog/registries';
import { resolvers } from '../../catalog/resolvers';
import { resolverUrl } from '../../core/lookup/resolver-url';
import { settings } from '../../core/messages';

describe.each([
  ['resolvers', resolver, resolvers],
  ['registries', registry, registries],
] as const)('%s', (_, schema, entries) => {
  test.each(entries.map((one) => [one.id, one] as const))('%s is as the schema says', (_, one) =>
    expect(schema.safeParse(one).error).toBeUndefined(),
  );
  test('each stands there once', () => expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length));
});

test.each(resolvers.map(({ id, url }) => [id, url]))('%s could be typed as an own resolver, too', (_, url) =>
  expect(resolverUrl(url ?? '')?.url).toBe(url),
);

test('the id of no resolver means the user’s own', () => expect(resolvers.map(({ id }) => id)).not.toContain('own'));

test('who has chosen nothing asks the first', () => {
  const older = { language: null, badge: true };
  expect(settings.parse(older)).toMatchObject({ resolver: resolvers[0]?.id, ownResolver: '' });
});

test.each(registries.map(({ id, rdap }) => [id, rdap]))('%s: queries are put behind a slash', (_, rdap) =>
  expect(rdap).toMatch(/\/$/),
);
