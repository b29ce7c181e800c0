import { useEffect } from 'preact/hooks';
import type { Asked } from '../../components/lookup/asked';
import { LookUpView } from '../../components/lookup/look-up-view';
import { ticketText } from '../../components/lookup/ticket-text';
import { type Texts, useTexts } from '../../components/texts';
import type { FactTexts } from '../../core/lookup/facts';
import type { Offer } from '../../core/lookup/finding';
import type { LookUpPlaces } from '../../core/lookup/places';
import { loadLookUp } from '../../locales/page-texts';
import { ask as askBackground } from './ask';
import { copy } from './clipboard';
import { download } from './download';
import { loadTexts } from './page';
import { requestFor } from './request-look-up';
import { useFacts } from './use-facts';
import { useLookUp } from './use-look-up';

interface LookUpDeskProps {
  readonly ask: Asked;
  readonly places: LookUpPlaces;
  /** Begin at once: the browser was asked within the click that led here, and answers so. */
  readonly granted: Promise<boolean> | null;
  /** What was typed beside this domain before; null where nothing was. */
  readonly facts: FactTexts | null;
  readonly onFacts: (facts: FactTexts) => void;
  readonly onToast: (text: string) => void;
  readonly onAbuse: (ip: string) => void;
  /** Goes on with another address or domain; the click names it, so that it begins at once. */
  readonly onOther: (ask: Asked, granted: Promise<boolean>) => void;
}

const timeOf = (at: Date, { language }: Texts) => at.toLocaleString(language, { dateStyle: 'long', timeStyle: 'long' });

/** The name of the file holds what was looked up, as far as any file system takes it. */
const fileName = (subject: string) => `redeliver-${subject.replace(/[^a-z0-9.-]/gi, '-').slice(0, 60)}.txt`;

/** A look-up of one subject, wired to background, clipboard and files. */
export function LookUpDesk({ ask, places, granted, onToast, onAbuse, onOther, ...kept }: LookUpDeskProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const lookUp = useLookUp();
  const { run, at } = lookUp;
  const facts = useFacts(ask, kept.facts, kept.onFacts);
  // What was asked stands, whatever is typed into the fields after it.
  const asked = lookUp.asked ?? facts.ask;
  useEffect(() => {
    if (granted) lookUp.begin(ask, granted);
  }, []);

  const copyText = async (text: string, done: string) =>
    onToast((await copy(text)) ? done : `${t('errors:copy-failed.title')} ${t('errors:copy-failed.why')}`);
  const openDoor = async (destination: string) => {
    if (asked.ip) await copyText(asked.ip, t('ui:toast.ipCopiedOpening'));
    const answer = await askBackground({ type: 'open', destination, ip: asked.ip, language }).catch(() => undefined);
    if (!answer?.ok) onToast(`${t('errors:door-closed.title')} ${t('errors:door-closed.why')}`);
  };
  const askRegistry = async ({ ip, registry }: Extract<Offer, { kind: 'registry' }>) => {
    const place = places.registries.find(({ id }) => id === registry) ?? null;
    // Where the browser closes the popup to ask, the address is looked up again, from what is kept.
    const isAnswered = await lookUp.askRegistry({ of: 'registry', ip, registry }, requestFor(asked, place));
    if (!isAnswered) onToast(t('lookup:registry.failed'));
  };
  const follow = (offer: Offer) => {
    switch (offer.kind) {
      case 'destination':
        return void openDoor(offer.id);
      case 'registry':
        return void askRegistry(offer);
      case 'abuse-letter':
        return void copyText(offer.to, t('lookup:offer.abuseCopied')).then(() => onAbuse(offer.ip));
      case 'look-up-ip':
        return go({ of: 'ip', ip: offer.ip });
      case 'look-up-domain':
        return go({ of: 'domain', domain: offer.domain, ip: null, envelope: null, signatures: [] });
    }
  };
  const start = () => {
    const ready = facts.ready();
    if (ready) lookUp.begin(ready, requestFor(ready, places.resolver));
  };
  const go = (next: Asked) => onOther(next, requestFor(next, places.resolver));
  const ticket = async (way: 'copy' | 'save', isEnglish: boolean) => {
    if (!places.resolver || !at) return;
    const own = isEnglish ? await loadTexts('en', loadLookUp) : texts;
    const text = ticketText(own, { ask: asked, run, resolver: places.resolver, at: timeOf(at, own) });
    if (way === 'copy') return copyText(text, t('lookup:ticket.copied'));
    download(fileName(ask.of === 'ip' ? ask.ip : ask.domain), 'text/plain', text);
    onToast(t('lookup:ticket.saved'));
  };
  return (
    <LookUpView
      ask={facts.ask}
      run={run}
      places={places}
      facts={facts.fields}
      isRegistryAsked={lookUp.isRegistryAsked}
      onStart={start}
      onStop={lookUp.stop}
      onSettings={() => void askBackground({ type: 'open-page', page: 'options', tab: null })}
      onOffer={follow}
      onCopy={(text) => void copyText(text, t('lookup:publish.copied'))}
      onTicket={(way, isEnglish) => void ticket(way, isEnglish)}
    />
  );
}
