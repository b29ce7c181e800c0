/** Codes of learn.microsoft.com and support.microsoft.com for our languages; they want them in lower case. */
export const locales = { en: 'en-us', da: 'da-dk', de: 'de-de', nl: 'nl-nl', ru: 'ru-ru', 'zh-Hans': 'zh-cn' } as const;

export const learn = 'https://learn.microsoft.com/{locale}';
