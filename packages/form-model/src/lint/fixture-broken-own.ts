import { ask, type Broken, first, form, second } from './fixture-small-forms.ts'

/** A question of one's own. */
const own = (answer: string, label: string, more: object = {}): object =>
  ask('org.shelter.stay.word', { own: { answer }, label: { en: label }, restricted: 'shown', ...more })

const prompt = { en: 'No names.' }
const nights = own('integer', 'How many nights?')

/** Questions that the standard does not have, and what is wrong with each. */
export const brokenOwn: Record<string, Broken> = {
  'own-asks-identity': {
    broken: form([own('text', 'What is the name of your sister?', { prompt }), ask('victim.sex')]),
    at: [first],
    fixed: form([own('text', 'What is the name of the hospital?', { prompt }), ask('victim.sex')]),
  },
  'own-in-standard': { broken: form([own('text', 'Marital status')]), at: [first], fixed: form([nights]) },
  'own-needs-answer': {
    broken: form([own('integer', 'How many nights?', { need: 'value' })]),
    at: [first],
    fixed: form([nights]),
  },
  'own-name-of-example': {
    broken: form([{ ...nights, field: 'org.example.stay.nights' }]),
    at: [first],
    fixed: form([nights]),
  },
  'own-free-text': {
    broken: form([ask('victim.sex'), own('longText', 'What did you like about the stay?')]),
    at: [second],
    fixed: form([ask('victim.sex'), own('longText', 'What did you like about the stay?', { prompt })]),
  },
  'own-not-comparable': {
    broken: form([nights, { ...nights, field: 'org.shelter.stay.meals' }]),
    at: [first],
    fixed: form([ask('victim.sex')]),
  },
}
