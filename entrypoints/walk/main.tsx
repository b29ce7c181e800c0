import type { Language } from '../../core/messages';
import { loadGuide, loadWalks } from '../../locales/page-texts';
import { openPage } from '../shared/page';
import { Walk } from './walk';

// The guide's for the names of its sections.
const loadTexts = async (language: Language) => ({ ...(await loadGuide(language)), ...(await loadWalks(language)) });

await openPage(Walk, loadTexts);
