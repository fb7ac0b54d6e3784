const names: { readonly [language: string]: string } = {
  en: 'English',
  fr: 'Français',
  rw: 'Ikinyarwanda',
  sw: 'Kiswahili',
  rn: 'Ikirundi',
}

/**
 * The name of a language in surveys, with its subtag: `Français (fr)`; a language without a name here is shown as its
 * subtag.
 */
export const languageName = (language: string): string => `${names[language] ?? language} (${language})`
