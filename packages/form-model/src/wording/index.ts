export { answerWords, type Word } from './answer-words.ts'
export { type ConsentText, consentSentence, consentText } from './consent-text.ts'
export { holdsContactDetails, withContactDetails } from './contact-details.ts'
export { groupHeading } from './group-heading.ts'
export { byState, type LineWords, lineWords } from './line-words.ts'
export {
  codeWords,
  listAtHand,
  listOf,
  questionLabel,
  type ValueWording,
  valueWords,
  type Wording,
} from './wording.ts'
