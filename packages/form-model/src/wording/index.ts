export { answerWords, type Word } from './answer-words.ts'
export { groupHeading } from './group-heading.ts'
export { byState, type LineWords, lineWords } from './line-words.ts'
export { codeWords, listAtHand, questionLabel, type Wording } from './wording.ts'
