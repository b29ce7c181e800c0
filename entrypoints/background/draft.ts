import { type Draft, draft } from '../../core/messages';
import { load, save } from './storage';

export async function saveDraft(value: Draft): Promise<void> {
  await save('session', 'draft', value);
}

export async function getDraft(): Promise<Draft | null> {
  return (await load('session', 'draft', draft)) ?? null;
}
