import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { catalog } from '../../catalog/catalog';
import { entryOf } from '../../core/entry';
import type { WalkAnswer } from '../../core/explanation';
import { limits } from '../../core/limits';
import { type WalkCase, type WalkProgress, walkCase, walkProgress } from '../../core/walk-case';
import { inTurn, load, save } from './storage';

const keptCases = z.array(z.object({ token: z.string(), case: walkCase }));
const keptProgress = z.array(z.object({ about: z.string(), progress: walkProgress }));

const loadCases = async () => (await load('session', 'walk-cases', keptCases)) ?? [];
const loadProgress = async () => (await load('session', 'walk-progress', keptProgress)) ?? [];

const none: WalkProgress = { done: [], outcome: null };

/** One progress for each walk-through and IP; for each address where the report names no IP. */
function aboutOf(walk: string, kept: WalkCase | null): string {
  return `${walk} ${kept?.recipient.rejectedIp ?? kept?.recipient.address ?? ''}`;
}

async function caseOf(token: string | null): Promise<WalkCase | null> {
  return (await loadCases()).find((one) => one.token === token)?.case ?? null;
}

/** Keeps what a walk-through is about, in memory alone, under a token that says nothing: it stands in the address. */
async function keep(about: WalkCase): Promise<string> {
  return inTurn(async () => {
    const cases = await loadCases();
    const same = cases.find((one) => JSON.stringify(one.case) === JSON.stringify(about));
    if (same) return same.token;
    const token = crypto.randomUUID();
    await save('session', 'walk-cases', [...cases, { token, case: about }].slice(-limits.walkCases));
    return token;
  });
}

/** Opens a walk-through beside what is open; false if there is none of that id. */
export async function openWalk(walk: string, about: WalkCase): Promise<boolean> {
  if (!entryOf(catalog.walks, walk)) return false;
  const query = new URLSearchParams({ id: walk, case: await keep(about) });
  await browser.tabs.create({ url: browser.runtime.getURL(`/walk.html?${query}`) });
  return true;
}

/** A walk-through, what it is about and how far somebody is with it. */
export async function getWalk(id: string, token: string | null): Promise<WalkAnswer> {
  const about = await caseOf(token);
  const name = aboutOf(id, about);
  const progress = (await loadProgress()).find((one) => one.about === name)?.progress ?? none;
  return { walk: entryOf(catalog.walks, id) ?? null, about, progress };
}

/** Keeps how far somebody is, while the browser runs. What came of a door ("asked on …") passes here and nowhere else. */
export async function saveWalk(id: string, token: string | null, progress: WalkProgress): Promise<void> {
  if (!entryOf(catalog.walks, id)) return;
  const about = aboutOf(id, await caseOf(token));
  await inTurn(async () => {
    const others = (await loadProgress()).filter((one) => one.about !== about);
    await save('session', 'walk-progress', [...others, { about, progress }].slice(-limits.walkProgress));
  });
}
