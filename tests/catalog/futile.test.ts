import { expect, test } from 'vitest';
import { catalog } from '../../catalog/catalog';
import type { FutileId } from '../../catalog/schema';

const lists = catalog.destinations.filter(({ warnedBy }) => warnedBy === 'public-blocklists').map(({ id }) => id);
const forms = catalog.destinations.filter(({ warnedBy }) => warnedBy === 'delisting').map(({ id }) => id);
const microsoft = ['m365-delist-portal', 'outlook-sender-support', 'microsoft-delist-mail'];

/** What an entry that warns of something must not offer itself. */
const forbidden: Readonly<Partial<Record<FutileId, readonly string[]>>> = {
  delisting: [...microsoft, ...lists, ...forms],
  'delist-portal': ['m365-delist-portal'],
  'outlook-form': ['outlook-sender-support'],
  'delist-mail': ['microsoft-delist-mail'],
  'public-blocklists': lists,
  'contact-microsoft': [...microsoft, 'm365-admin-support', 'contact-support'],
  'contact-recipient-provider': ['recipient-letter'],
};
const forbiddenSteps: Readonly<Partial<Record<FutileId, readonly string[]>>> = {
  delisting: ['delist-portal', 'delist-portal-mail', 'email-delist', 'outlook-form', 'blocklist-removal'],
  'delist-portal': ['delist-portal', 'delist-portal-mail'],
  'outlook-form': ['outlook-form', 'reply-to-ticket'],
  'delist-mail': ['email-delist'],
  'change-content': ['change-content'],
  authentication: ['fix-spf', 'fix-dkim', 'fix-dmarc'],
  'contact-recipient-provider': ['recipient-ticket'],
};

const advices = [
  ...catalog.rejections.map(({ id, route, actions, steps, futile }) => ({ id, route, actions, steps, futile })),
  ...catalog.causeAdvice.flatMap(({ cause, whenTemporary, ...advice }) => [
    { id: cause, ...advice },
    ...(whenTemporary ? [{ id: `${cause}, temporary`, ...whenTemporary }] : []),
  ]),
];

test.each(advices)('$id offers nothing of what it warns of', ({ route, actions, steps, futile }) => {
  const doors = futile.flatMap((id) => forbidden[id] ?? []);
  expect([route, ...actions].filter((action) => doors.includes(action))).toEqual([]);
  expect(steps.filter((step) => futile.some((id) => forbiddenSteps[id]?.includes(step)))).toEqual([]);
});

test.each(advices)('$id has a main button and a first step', ({ actions, steps }) => {
  expect(actions.length).toBeGreaterThan(0);
  expect(steps.length).toBeGreaterThan(0);
});

/** The portal takes one family of codes only; everything else is turned away there. */
test('the delist portal is offered for banned sending IPs alone', () => {
  const offering = catalog.rejections
    .filter(({ actions }) => actions.includes('m365-delist-portal'))
    .map(({ id }) => id);
  expect(offering.sort()).toEqual(['microsoft.m365-banned-ip', 'microsoft.m365-legacy-blocklist1']);
});

test('the main button of a removal route is the door of that name', () => {
  const routes = ['m365-delist-portal', 'outlook-sender-support', 'microsoft-delist-mail'];
  const wrong = catalog.rejections.filter(({ route, actions }) => routes.includes(route) && actions[0] !== route);
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
