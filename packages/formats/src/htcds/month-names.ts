import { toKey } from '../records/name-key.ts'

/**
 * Names of the months in the languages of the standard; the English ones also by their first three letters. `Nyakanga`
 * is July in Kinyarwanda and September in Kirundi, so it is not here.
 */
const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv', 'januari', 'mutarama', 'nzero'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev', 'februari', 'gashyantare', 'ruhuhuma'],
  ['march', 'mar', 'mars', 'machi', 'werurwe', 'ntwarante'],
  ['april', 'apr', 'avril', 'avr', 'aprili', 'mata', 'ndamukiza'],
  ['may', 'mai', 'mei', 'gicurasi', 'rusama'],
  ['june', 'jun', 'juin', 'juni', 'kamena', 'ruheshi'],
  ['july', 'jul', 'juillet', 'juil', 'julai', 'mukakaro'],
  ['august', 'aug', 'aout', 'agosti', 'kanama', 'nyandagaro'],
  ['september', 'sep', 'sept', 'septembre', 'septemba', 'nzeri'],
  ['october', 'oct', 'octobre', 'oktoba', 'ukwakira', 'gitugutu'],
  ['november', 'nov', 'novembre', 'novemba', 'ugushyingo', 'munyonyo'],
  ['december', 'dec', 'decembre', 'desemba', 'ukuboza', 'kigarama'],
]

const numbers: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map(months.flatMap((names, index) => names.map((name) => [toKey(name), index + 1] as const))))()

/** The number of a month, from 1, by its name in one of the languages of the standard. */
export const monthNumber = (word: string): number | undefined => numbers.get(toKey(word))
