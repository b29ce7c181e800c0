import { useEffect, useRef, useState } from 'preact/hooks';
import type { Asked } from '../../components/lookup/asked';
import type { FactField, FactsFieldsProps } from '../../components/lookup/facts-fields';
import { limits } from '../../core/limits';
import type { FactsAnswer, FactTexts } from '../../core/lookup/facts';
import { ask as askBackground } from './ask';

interface Facts {
  /** With what was typed beside the domain, as far as it can be asked about. */
  readonly ask: Asked;
  /** Null where there is nothing to add: an address, or a mail with several signatures. */
  readonly fields: Omit<FactsFieldsProps, 'onEnter'> | null;
  /** The same for a look-up that is to begin: null where something typed is wrong, which is said then. */
  readonly ready: () => Asked | null | Promise<Asked | null>;
}

const maxChars = { ip: limits.ipChars, selector: limits.nameChars };
const noProblems: FactsAnswer['problems'] = { ip: null, selector: null };
const none: ReadonlySet<FactField> = new Set();
const both: ReadonlySet<FactField> = new Set<FactField>(['ip', 'selector']);

/** What stands in the fields at first: what is known already. */
function givenIn(ask: Asked): FactTexts {
  if (ask.of === 'ip') return { ip: '', selector: '' };
  const [key] = ask.signatures;
  const isOwn = key?.domain === ask.domain;
  const selector = key ? `${key.selector}${isOwn ? '' : `._domainkey.${key.domain}`}` : '';
  return { ip: ask.ip ?? '', selector };
}

/** What the user left alone stays as it was known. */
function withFacts(ask: Asked, given: FactTexts, texts: FactTexts, answer: FactsAnswer | null): Asked {
  if (ask.of === 'ip') return ask;
  const typed = answer?.signature ? [answer.signature] : [];
  return {
    ...ask,
    ip: texts.ip === given.ip ? ask.ip : (answer?.ip ?? null),
    signatures: texts.selector === given.selector ? ask.signatures : typed,
  };
}

const isWrong = ({ problems }: FactsAnswer) => problems.ip !== null || problems.selector !== null;

/**
 * The optional facts beside a domain. They are read by the background while they are typed, so that a click can begin at
 * once; what is wrong is said when a field is left, or when a look-up is to begin.
 */
export function useFacts(ask: Asked, kept: FactTexts | null, onKeep: (texts: FactTexts) => void): Facts {
  const given = givenIn(ask);
  const [texts, setTexts] = useState(kept ?? given);
  const [answer, setAnswer] = useState<FactsAnswer | null>(null);
  const [said, setSaid] = useState(none);
  const [summons, setSummons] = useState(0);
  const checking = useRef<Promise<FactsAnswer | null> | null>(null);

  const check = (next: FactTexts) => {
    if (ask.of === 'ip') return;
    const typed = (field: FactField) => (next[field] === given[field] ? '' : next[field]);
    const message = { type: 'check-facts', domain: ask.domain, ip: typed('ip'), selector: typed('selector') } as const;
    const asking: Promise<FactsAnswer | null> = askBackground(message).catch(() => null);
    checking.current = asking;
    void asking.then((found) => {
      if (checking.current !== asking) return;
      checking.current = null;
      setAnswer(found);
    });
  };
  useEffect(() => {
    if (texts.ip !== '' || texts.selector !== '') onKeep(texts);
    if (kept) check(kept);
  }, []);

  const ready = (found: FactsAnswer | null): Asked | null => {
    if (!found || !isWrong(found)) return withFacts(ask, given, texts, found);
    setSaid(both);
    setSummons((count) => count + 1);
    return null;
  };
  const problems = answer?.problems ?? noProblems;
  return {
    ask: withFacts(ask, given, texts, answer),
    ready: () => (checking.current ? checking.current.then(ready) : ready(answer)),
    fields:
      ask.of === 'ip' || ask.signatures.length > 1
        ? null
        : {
            texts,
            problems: {
              ip: said.has('ip') ? problems.ip : null,
              selector: said.has('selector') ? problems.selector : null,
            },
            maxChars,
            summons,
            onText: (field, text) => {
              const next = { ...texts, [field]: text };
              setTexts(next);
              setSaid(new Set([...said].filter((one) => one !== field)));
              onKeep(next);
              check(next);
            },
            onLeave: (field) => setSaid(new Set([...said, field])),
          },
  };
}
