const names: { readonly [language: string]: string } = {
  en: 'English',
  fr: 'Français',
  rw: 'Ikinyarwanda',
  sw: 'Kiswahili',
  rn: 'Ikirundi',
}

/** A language as surveys name it, with its subtag: `Français (fr)`; a language without a name here is its subtag. */
export const languageName = (language: string): string => `${names[language] ?? language} (${language})`
