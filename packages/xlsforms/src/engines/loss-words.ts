import type { EngineLoss } from './engine-export.ts'

/** What other programs do not do of a form, in one sentence each. */
const sentences: { readonly [K in EngineLoss['kind']]: { en: string; fr: string } } = {
  condition: {
    en: 'A condition cannot be said there; the question is asked whether it holds or not.',
    fr: 'Une condition ne peut pas y être dite ; la question est posée dans tous les cas.',
  },
  rule: {
    en: 'A rule of the standard cannot be checked there; `tip validate` checks it afterwards.',
    fr: 'Une règle du standard ne peut pas y être vérifiée ; `tip validate` la vérifie ensuite.',
  },
  reference: {
    en: 'References to other entries are not asked there.',
    fr: 'Les renvois à d’autres entrées n’y sont pas demandés.',
  },
  switchedOff: {
    en: 'Restricted questions that the form does not show are not asked.',
    fr: 'Les questions restreintes que le formulaire ne montre pas ne sont pas posées.',
  },
  oneLanguage: {
    en: 'A long list is a file beside the form and has its labels in English only.',
    fr: 'Une longue liste est un fichier à côté du formulaire et n’a ses libellés qu’en anglais.',
  },
  consentElsewhere: {
    en: 'The form does not ask for consent itself: somebody has to say that it is on record before anything is asked.',
    fr: 'Le formulaire ne demande pas lui-même le consentement : quelqu’un doit dire qu’il est consigné avant toute question.',
  },
  relevance: {
    en: 'When something is asked can be said there only in part; it is asked less often than it should be, and never without consent.',
    fr: 'Le moment où une question est posée n’y est dit qu’en partie ; elle est posée moins souvent que prévu, et jamais sans consentement.',
  },
  requirement: {
    en: 'When an answer is needed cannot be said there; it can be left out.',
    fr: 'Le moment où une réponse est nécessaire ne peut pas y être dit ; elle peut être omise.',
  },
  constraint: {
    en: 'What an answer has to satisfy cannot be said there; `tip validate` checks it afterwards.',
    fr: 'Ce qu’une réponse doit respecter ne peut pas y être dit ; `tip validate` le vérifie ensuite.',
  },
  choiceFilter: {
    en: 'Choices cannot depend on another answer there; all are offered.',
    fr: 'Les choix ne peuvent pas y dépendre d’une autre réponse ; tous sont proposés.',
  },
}

/** Says what another program does not do of a form, in English or French, without its place. */
export const toLossMessage = ({ kind }: Pick<EngineLoss, 'kind'>, language: 'en' | 'fr' = 'en'): string =>
  sentences[kind][language]
