import type { Texts } from './texts.ts'

/** What a survey says that is in no form: English, and drafts in the other languages. */
export const words = {
  whyAbsent: {
    en: 'Why is there no answer?',
    fr: 'Pourquoi n’y a-t-il pas de réponse ?',
    rw: 'Kuki nta gisubizo?',
    sw: 'Kwa nini hakuna jibu?',
    rn: 'Ni kuki ata nyishu?',
  },
  answerOrReason: {
    en: 'Give an answer, or say why there is none.',
    fr: 'Donnez une réponse, ou dites pourquoi il n’y en a pas.',
    rw: 'Tanga igisubizo, cyangwa uvuge impamvu ntagihari.',
    sw: 'Toa jibu, au sema kwa nini hakuna.',
    rn: 'Tanga inyishu, canke uvuge imvo itariho.',
  },
  answerNeeded: {
    en: 'An answer is needed here.',
    fr: 'Une réponse est nécessaire ici.',
    rw: 'Igisubizo kirakenewe hano.',
    sw: 'Jibu linahitajika hapa.',
    rn: 'Inyishu irakenewe hano.',
  },
  between: {
    en: 'From {min} to {max}.',
    fr: 'De {min} à {max}.',
    rw: 'Kuva kuri {min} kugeza kuri {max}.',
    sw: 'Kuanzia {min} hadi {max}.',
    rn: 'Kuva kuri {min} gushika kuri {max}.',
  },
  tooLong: {
    en: 'At most {max} characters.',
    fr: 'Au plus {max} caractères.',
    rw: 'Inyuguti zitarenze {max}.',
    sw: 'Herufi zisizozidi {max}.',
    rn: 'Indome zitarenga {max}.',
  },
  partialDate: {
    en: 'Year, year-month or year-month-day, such as 1998, 1998-03 or 1998-03-21.',
    fr: 'Année, année-mois ou année-mois-jour, comme 1998, 1998-03 ou 1998-03-21.',
    rw: 'Umwaka, umwaka-ukwezi cyangwa umwaka-ukwezi-umunsi, nka 1998, 1998-03 cyangwa 1998-03-21.',
    sw: 'Mwaka, mwaka-mwezi au mwaka-mwezi-siku, kama 1998, 1998-03 au 1998-03-21.',
    rn: 'Umwaka, umwaka-ukwezi canke umwaka-ukwezi-umusi, nka 1998, 1998-03 canke 1998-03-21.',
  },
  onePerLine: {
    en: 'One on each line.',
    fr: 'Un par ligne.',
    rw: 'Kimwe ku murongo.',
    sw: 'Moja kwa kila mstari.',
    rn: 'Kimwe ku murongo.',
  },
  check: {
    en: 'Please check:',
    fr: 'À vérifier :',
    rw: 'Suzuma neza:',
    sw: 'Tafadhali hakikisha:',
    rn: 'Suzuma neza:',
  },
  entriesNeeded: {
    en: 'At least {min} entries are needed here. Go back and add what is missing.',
    fr: 'Il faut ici au moins {min} entrée(s). Revenez en arrière et ajoutez ce qui manque.',
    rw: 'Hano hakenewe nibura {min}. Subira inyuma wongeremo ibibura.',
    sw: 'Angalau {min} zinahitajika hapa. Rudi nyuma uongeze zinazokosekana.',
    rn: 'Hano hakenewe n’imiburiburi {min}. Subira inyuma wongeremwo ibibura.',
  },
  consentOnRecord: {
    en: 'Is the consent of the person on record, and does it stand today: {purpose}?',
    fr: 'Le consentement de la personne est-il consigné, et vaut-il aujourd’hui : {purpose} ?',
    rw: 'Ese ukwemera k’umuntu kwanditswe, kandi kuracyafite agaciro uyu munsi: {purpose}?',
    sw: 'Je, ridhaa ya mtu imeandikwa, na bado ina nguvu leo: {purpose}?',
    rn: 'None ukwemera kw’umuntu kwaranditswe, kandi kuracafise agaciro uno musi: {purpose}?',
  },
  draft: {
    en: '',
    fr: 'Les textes de cette langue sont un brouillon qu’aucun locuteur natif n’a relu.',
    rw: 'Amagambo ari muri uru rurimi ni umushinga utaragenzurwa n’uruvuga kavukire.',
    sw: 'Maandishi ya lugha hii ni rasimu ambayo hayajapitiwa na mzungumzaji wa asili.',
    rn: 'Amajambo yo muri uru rurimi ni umushinga utarasuzumwa n’uwuruvuga kavukire.',
  },
} as const

/** Puts values into the places of a text. */
export const filled = (texts: Texts, values: { readonly [name: string]: Texts | string | number }): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [
      language,
      text.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name]
        return typeof value === 'object' ? (value[language] ?? value['en'] ?? '') : String(value ?? '')
      }),
    ]),
  )
