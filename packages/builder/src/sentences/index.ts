export {
  type AboutOne,
  type Askable,
  askableAt,
  conditionAbout,
  isAboutOne,
  type Operator,
  operatorsFor,
} from './askable.ts'
export { askedWhen, conditionsAt, consentsAt } from './asked-when.ts'
export { conditionSentence } from './condition-sentence.ts'
export { fieldAlong, scopeAt } from './place-of-condition.ts'
export { type Say, sayOf } from './say.ts'
