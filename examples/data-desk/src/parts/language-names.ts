import { LANGUAGES, type Language } from '@tip-standard/core/texts'

const names: { readonly [language in Language]: string } = {
  en: 'English',
  fr: 'Français',
  rw: 'Ikinyarwanda',
  sw: 'Kiswahili',
  rn: 'Ikirundi',
}

/** The languages, each by its own name. */
export const languageNames: readonly (readonly [Language, string])[] = LANGUAGES.map((one) => [one, names[one]])
