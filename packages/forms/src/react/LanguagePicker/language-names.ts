/** What the languages of the texts call themselves. */
export const languageNames: { readonly [language: string]: string } = {
  rw: 'Kinyarwanda',
  rn: 'Ikirundi',
  sw: 'Kiswahili',
  fr: 'Français',
  en: 'English',
}
