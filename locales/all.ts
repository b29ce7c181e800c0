import da from './da';
import de from './de';
import en from './en';
import type { Language } from './languages';
import nl from './nl';
import type { Resources } from './resources';
import ru from './ru';
import zhHans from './zh-Hans';

/** All languages at once: for the background, which cannot load chunks later in Chromium, and for the command line. */
export const resources: Readonly<Record<Language, Resources>> = { en, da, de, nl, ru, 'zh-Hans': zhHans };
