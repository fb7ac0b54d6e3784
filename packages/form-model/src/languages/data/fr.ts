import type { LanguageData } from '../model.ts'

/** French. Thousands are separated by a narrow no-break space. */
export const fr: LanguageData = {
  name: 'Français',
  englishName: 'French',
  iso6393: 'fra',
  direction: 'ltr',
  months: [
    [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    'draft',
  ],
  weekdays: [['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'], 'draft'],
  firstDay: '1er',
  afterWeekday: ' ',
  numberMarks: [{ group: '\u202f', decimal: ',' }, 'draft'],
  joiners: [{ and: { plain: ' et ' }, or: { plain: ' ou ' } }, 'draft'],
}
