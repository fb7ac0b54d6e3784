import type { Language } from '@tip-standard/classification'

type Placed = { record: string; victim: string }

/** The words around readings. French is a draft; the other languages have none of their own yet. */
const words = {
  en: {
    title: 'Reading of case data',
    colon: ':',
    profile: (title: string, id: string) => `Profile: ${title} (${id})`,
    verified: 'checked by a lawyer of the jurisdiction.',
    unverified: 'no lawyer has checked this profile.',
    draft: '',
    gaps: 'What has not been read of the law',
    person: ({ record, victim }: Placed) => `Record ${record}, victim ${victim}`,
    ifChild: 'If a child',
    ifAdult: 'If an adult',
    confidence: 'Confidence',
    questions: 'Ask next',
    reviewProposed: 'A person should look at this.',
    reviewNotProposed: 'Nothing on record calls for a review by itself.',
    secondReader: 'Closing it as not trafficking needs a second reader.',
    unreadable: 'Could not be read or used',
    attention: 'Somebody has to look at',
    left: 'Left out',
    leftCount: (count: string) => `Records with errors, of which nothing is read: ${count}. tip validate says why.`,
    more: (count: string) => `and ${count} more`,
    summary: 'Summary',
    records: (records: string, persons: string) => `Records: ${records}; persons read: ${persons}.`,
    reviews: (reviews: string, seconds: string) =>
      `Review by a person proposed for: ${reviews}. Second reader needed before closing: ${seconds}.`,
  },
  fr: {
    title: 'Lecture des dossiers',
    colon: ' :',
    profile: (title: string, id: string) => `Profil : ${title} (${id})`,
    verified: 'vérifié par un ou une juriste du pays ou territoire.',
    unverified: 'profil non vérifié par un ou une juriste.',
    draft: 'Traduction provisoire, non relue.',
    gaps: 'Ce qui n’a pas été lu de la loi',
    person: ({ record, victim }: Placed) => `Enregistrement ${record}, victime ${victim}`,
    ifChild: 'S’il s’agit d’un enfant',
    ifAdult: 'S’il s’agit d’une personne adulte',
    confidence: 'Degré de confiance',
    questions: 'Questions à poser ensuite',
    reviewProposed: 'Une personne devrait examiner ce cas.',
    reviewNotProposed: 'Rien au dossier n’appelle à lui seul un examen.',
    secondReader: 'Le clore comme n’étant pas de la traite demande une seconde lecture.',
    unreadable: 'Ce qui n’a pas pu être lu ou utilisé',
    attention: 'Ce que quelqu’un doit regarder',
    left: 'Laissés de côté',
    leftCount: (count: string) =>
      `Enregistrements avec des erreurs, dont rien n’est lu : ${count}. tip validate dit pourquoi.`,
    more: (count: string) => `et ${count} autres`,
    summary: 'Résumé',
    records: (records: string, persons: string) => `Enregistrements : ${records} ; personnes lues : ${persons}.`,
    reviews: (reviews: string, seconds: string) =>
      `Examen par une personne proposé pour : ${reviews}. Seconde lecture nécessaire avant de clore : ${seconds}.`,
  },
}

/** The words around readings in one language. */
export type ReadingWords = typeof words.en

const borrowed: ReadingWords = {
  ...words.en,
  draft: 'Draft translation, not reviewed; what stands around it is English.',
}

/** The words around readings in a language: English ones where it has none of its own. */
export function readingWords(language: Language): ReadingWords {
  return language === 'en' || language === 'fr' ? words[language] : borrowed
}
