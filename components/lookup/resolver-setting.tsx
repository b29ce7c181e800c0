import { useState } from 'preact/hooks';
import type { LookUpPlaces, ResolverPlace } from '../../core/lookup/places';
import { SiteList } from '../access/site-list';
import { useTexts } from '../texts';
import './resolver.css';

interface ResolverSettingProps {
  readonly places: LookUpPlaces;
  /** Id of a resolver, or `own`. */
  readonly value: string;
  /** Address of the user's own, as it was typed. */
  readonly own: string;
  readonly maxChars: number;
  readonly onChoose: (resolver: string) => void;
  readonly onOwn: (address: string) => void;
  readonly onPage: () => void;
  /** Origins that the browser lets be asked. */
  readonly asked: readonly string[];
  readonly onTakeBack: (origin: string) => void;
}

function nameOf({ name, country }: ResolverPlace, language: string): string {
  return `${name} (${new Intl.DisplayNames(language, { type: 'region' }).of(country)})`;
}

/** The user's own resolver. Kept when the field is left; whether it can be asked is what the background says of it. */
function Own({ places, own, maxChars, onOwn }: Pick<ResolverSettingProps, 'places' | 'own' | 'maxChars' | 'onOwn'>) {
  const { t } = useTexts();
  const [typed, setTyped] = useState(own);
  const isWrong = own !== '' && typed === own && places.resolver === null;
  return (
    <div class="look-own">
      <label class="field-label" for="own-resolver">
        {t('lookup:settings.ownLabel')}
      </label>
      <input
        id="own-resolver"
        class="field"
        type="url"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        translate={false}
        maxLength={maxChars}
        placeholder="https://dns.example.com/dns-query"
        aria-describedby="own-resolver-hint own-resolver-wrong"
        aria-invalid={isWrong}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => onOwn(currentTarget.value.trim())}
      />
      <p id="own-resolver-hint" class="small soft">
        {t('lookup:settings.ownHint')}
      </p>
      <p id="own-resolver-wrong" class="look-wrong" role="status">
        {isWrong && t('lookup:settings.ownWrong')}
        {own === '' && t('lookup:settings.ownMissing')}
      </p>
    </div>
  );
}

/** Who is asked by look-ups, where they are, and what that means. */
export function ResolverSetting({ places, value, asked, onChoose, onPage, onTakeBack, ...own }: ResolverSettingProps) {
  const { t, language } = useTexts();
  return (
    <section class="page-setting">
      <h2>{t('lookup:settings.title')}</h2>
      <p class="soft" id="resolver-hint">
        {t('lookup:settings.intro')}
      </p>
      <label class="field-label" for="resolver">
        {t('lookup:settings.resolver')}
      </label>
      <select
        id="resolver"
        class="field"
        aria-describedby="resolver-hint"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {places.resolvers.map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one, language)} · {one.host}
          </option>
        ))}
        <option value="own">{t('lookup:settings.own')}</option>
      </select>
      {value === 'own' && <Own places={places} {...own} />}
      {asked.length > 0 && (
        <>
          <h3>{t('lookup:settings.allowed')}</h3>
          <SiteList origins={asked} onTurnOff={onTakeBack} />
        </>
      )}
      <p class="small soft">{t('lookup:settings.forget')}</p>
      <p>
        <button type="button" class="button" onClick={onPage}>
          {t('lookup:settings.open')}
        </button>
      </p>
    </section>
  );
}
