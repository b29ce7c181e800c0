import browser from 'webextension-polyfill';
import { type Language, type Settings, settings as schema } from '../../core/messages';
import { pickLanguage } from '../../locales';
import { load, save } from './storage';

const defaults: Settings = {
  language: null,
  badge: true,
  marks: false,
  follow: false,
  resolver: 'cloudflare',
  ownResolver: '',
};

export async function getSettings(): Promise<Settings> {
  return (await load('local', 'settings', schema)) ?? defaults;
}

export async function saveSettings(settings: Settings): Promise<void> {
  await save('local', 'settings', settings);
}

/** The language that was chosen, else the browser's. */
export async function currentLanguage(): Promise<Language> {
  const { language } = await getSettings();
  return language ?? pickLanguage([browser.i18n.getUILanguage(), ...navigator.languages]);
}
