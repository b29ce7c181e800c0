import { render } from 'preact';
import { TextsContext } from '../../components/texts';
import { createTranslator, loadLanguage, pickLanguage } from '../../locales';
import { loadGuide, loadLookUp, loadReports, loadWalks } from '../../locales/page-texts';
import { states } from './states';
import '../../components/page/tokens.css';
import '../../components/page/base.css';
import '../../components/page/controls.css';
import './gallery.css';

/** Draws the states named in the address, in its language and width; not part of the extension. */
const query = new URLSearchParams(location.search);
const language = pickLanguage([query.get('lang') ?? 'en']);
const width = query.get('width') ?? '400';
const wanted = query.get('states')?.split(',') ?? Object.keys(states);
const parts = [loadLanguage, loadGuide, loadLookUp, loadReports, loadWalks].map((load) => load(language));
const translator = createTranslator(language, Object.assign({}, ...(await Promise.all(parts))));
const texts = { language, t: translator.t, exists: translator.exists.bind(translator) };

document.documentElement.lang = language;
const root = document.getElementById('root');
if (root) {
  render(
    <TextsContext.Provider value={texts}>
      <div class="gallery">
        {wanted.map((name) => (
          <figure key={name}>
            <figcaption>{name}</figcaption>
            <div class={`panel panel-${width}`} data-state={name}>
              {states[name]?.()}
            </div>
          </figure>
        ))}
      </div>
    </TextsContext.Provider>,
    root,
  );
}
if (query.has('open')) for (const details of document.querySelectorAll('details')) details.open = true;
document.documentElement.dataset['ready'] = 'true';
