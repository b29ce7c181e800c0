import type { Cause, Wait, WaitRules } from '../../catalog/schema';

/** What is announced for a place where something was asked for, else what is assumed. */
export function waitAt(destination: string, rules: WaitRules): Wait {
  return (Object.hasOwn(rules.destinations, destination) && rules.destinations[destination]) || rules.elsewhere;
}

/** For refusals that pass by themselves; null for all others. `cause` may come from an older version. */
export function waitFor(cause: string, rules: WaitRules): Wait | null {
  return (Object.hasOwn(rules.causes, cause) && rules.causes[cause as Cause]) || null;
}
