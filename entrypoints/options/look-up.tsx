import { useEffect, useState } from 'preact/hooks';
import { ResolverSetting } from '../../components/lookup/resolver-setting';
import { limits } from '../../core/limits';
import type { LookUpPlaces } from '../../core/lookup/places';
import type { Settings } from '../../core/messages';
import { ask } from '../shared/ask';

interface LookUpSettingProps {
  readonly settings: Settings;
  /** Origins that the browser lets be asked. */
  readonly asked: readonly string[];
  readonly onTakeBack: (origin: string) => void;
  /** Resolves when they are kept. */
  readonly onSettings: (settings: Settings) => Promise<void>;
}

/** Who is asked by look-ups; whether an address of the user's own can be asked is what the background says of it. */
export function LookUpSetting({ settings, asked, onTakeBack, onSettings }: LookUpSettingProps) {
  const [places, setPlaces] = useState<LookUpPlaces | null>(null);
  const { resolver, ownResolver } = settings;
  const refresh = () => ask({ type: 'get-look-up-places' }).then(setPlaces, () => undefined);
  useEffect(() => void refresh(), []);
  const change = async (changed: Partial<Settings>) => {
    await onSettings({ ...settings, ...changed });
    await refresh();
  };
  if (!places) return null;
  return (
    <ResolverSetting
      places={places}
      value={resolver}
      own={ownResolver}
      asked={asked}
      onTakeBack={onTakeBack}
      maxChars={limits.resolverChars}
      onChoose={(id) => void change({ resolver: id })}
      onOwn={(address) => void change({ ownResolver: address })}
      onPage={() => void ask({ type: 'open-page', page: 'lookup', tab: null })}
    />
  );
}
