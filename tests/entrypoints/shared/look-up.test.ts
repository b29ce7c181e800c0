import { beforeEach, expect, test, vi } from 'vitest';
import type { LookUpAsk } from '../../../core/lookup/ask';
import { lookUpPort, toLookUp } from '../../../core/lookup/ask';
import { startLookUp } from '../../../entrypoints/shared/look-up';
import { fakePort, type Port } from './port';

const { connect } = vi.hoisted(() => ({ connect: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { connect } } }));

const ask: LookUpAsk = { of: 'ip', ip: '203.0.113.7' };
let port: Port;
let heard: string[];

beforeEach(() => {
  heard = [];
  port = fakePort();
  connect.mockReset().mockReturnValue(port.port);
});

const start = () => startLookUp(ask, { told: ({ type }) => void heard.push(type), cut: () => void heard.push('cut') });
const plan = { type: 'plan', checks: [] } as const;

test('says one thing over the port of that name, as the background parses it', () => {
  start();
  expect(connect).toHaveBeenCalledExactlyOnceWith({ name: lookUpPort });
  expect(port.said).toHaveLength(1);
  expect(toLookUp.safeParse(port.said[0]).data).toEqual({ type: 'look-up', ask });
});

test.each([
  ['it is done', { type: 'done' }],
  ['it is refused', { type: 'refused', why: 'offline' }],
] as const)('ends when %s, and nothing is heard after', (_, last) => {
  start();
  port.tell(plan);
  port.tell(last);
  port.tell(plan);
  port.cut();
  expect(heard).toEqual(['plan', last.type]);
  expect(port.isOpen()).toBe(false);
});

test('a background that goes is no end of its own', () => {
  start();
  port.tell(plan);
  port.cut();
  port.cut();
  expect(heard).toEqual(['plan', 'cut']);
});

test('stopped, it closes the port and hears nothing more', () => {
  const { stop } = start();
  stop();
  port.tell(plan);
  port.cut();
  expect([heard, port.isOpen()]).toEqual([[], false]);
});

test('a page that outlived its extension is told so, after it got the way to stop', async () => {
  connect.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  const { stop } = start();
  expect(heard).toEqual([]);
  await Promise.resolve();
  expect(heard).toEqual(['cut']);
  expect(stop).not.toThrow();
});
