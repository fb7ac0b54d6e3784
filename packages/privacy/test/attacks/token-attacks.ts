import { createHash } from 'node:crypto'

/** An attacker who has tokens, and may be able to make tokens of guesses. */
export type Attacker = (value: string) => string

/** A hash without a key, as it is often taken for protection. */
export const unkeyed: Attacker = (value) => createHash('sha256').update(value).digest('hex')

/** The share of tokens that a dictionary of all possible values gives back: a rainbow table where no one needs the key. */
export function dictionaryAttack(
  tokens: readonly string[],
  values: readonly string[],
  dictionary: readonly string[],
  make: Attacker,
): number {
  const table = new Map(dictionary.map((value) => [make(value), value]))
  return tokens.filter((token, index) => table.get(token) === values[index]).length / tokens.length
}

const byFrequency = (list: readonly string[]): string[] => {
  const counts = new Map<string, number>()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([one]) => one)
}

/** The share of the `top` most frequent tokens that are those of the most frequent values of a public list, in order: needs no key. */
export function frequencyAttack(
  tokens: readonly string[],
  values: readonly string[],
  publicValues: readonly string[],
  top: number,
): number {
  const truth = new Map(tokens.map((token, index) => [token, values[index]]))
  const guesses = byFrequency(publicValues)
  const ranked = byFrequency(tokens).slice(0, top)
  return ranked.filter((token, rank) => truth.get(token) === guesses[rank]).length / top
}
