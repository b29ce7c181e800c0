import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Asked } from '../../components/lookup/asked';
import type { View } from '../../components/page/shell';
import type { ReadResult } from '../../core/explanation';
import type { LookUpPlaces } from '../../core/lookup/places';
import { ask } from '../shared/ask';
import type { Opened } from '../shared/look-up-box';
import { requestFor } from '../shared/request-look-up';
import type { LookUpPartProps } from './look-up-part';

export interface LookUpTab {
  readonly places: LookUpPlaces | null;
  readonly opened: Opened | null;
  /** Where the last look-up was begun by a button of an explanation; null: in the box itself. */
  readonly from: View | null;
  /** Begins a look-up. Called first thing in the click that names whom it asks. */
  readonly open: (wanted: Asked, from: View) => void;
}

/** Whom a look-up would ask, and the one that a button has begun. */
export function useLookUpTab(): LookUpTab {
  const [places, setPlaces] = useState<LookUpPlaces | null>(null);
  const [begun, setBegun] = useState<Pick<LookUpTab, 'opened' | 'from'>>({ opened: null, from: null });
  useEffect(() => {
    void ask({ type: 'get-look-up-places' }).then(setPlaces, () => undefined);
  }, []);
  const open = (wanted: Asked, from: View) =>
    setBegun({ opened: { ask: wanted, granted: places && requestFor(wanted, places.resolver) }, from });
  return { places, ...begun, open };
}

/** Addresses that the bounces of a reading name as refused, each once. */
export function refusedIpsOf(...results: readonly (ReadResult | null)[]): readonly string[] {
  const explanations = results.flatMap((result) => (result?.state === 'read' ? result.explanations : []));
  const ips = explanations.flatMap(({ recipients }) => recipients.map(({ rejectedIp }) => rejectedIp));
  return [...new Set(ips.filter((ip) => ip !== null))];
}

/** The look-up as a part of its own, with its texts: a popup that shows a bounce needs neither. */
export function LookUp(props: LookUpPartProps) {
  const [Part, setPart] = useState<ComponentType<LookUpPartProps> | null>(null);
  useEffect(() => {
    void import('./look-up-part').then(({ LookUpPart }) => setPart(() => LookUpPart));
  }, []);
  return Part && <Part {...props} />;
}
