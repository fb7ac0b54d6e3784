/** Endings of inflected English words, and the endings that they replace. */
const endings: readonly (readonly [ending: string, before: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['ily', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['est', ['', 'e']],
  ['ly', ['', 'le']],
  ['ness', ['']],
  ['less', ['']],
  ['ment', ['']],
  ['ments', ['']],
]
const prefixes: readonly string[] = ['un', 're', 'non', 'pre', 'over', 'under', 'mis', 'dis', 'out', 'inter', 'co']
const shortestStem = 3
/** Endings before which a short stem doubles its last letter, so that jared is not a form of jar. */
const doubling = /^(?:ed|ing|er|ers|est)$/
const shortSyllable = /^[^aeiou]*[aeiou][^aeiouwxy]$/

/** Whether a word is an inflected form of a shorter English word that `isKnown`. */
export function isInflected(word: string, isKnown: (stem: string) => boolean): boolean {
  for (const [ending, before] of endings) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, word.length - ending.length)
    if (stem.length < shortestStem) continue
    const isDoubling = doubling.test(ending) && shortSyllable.test(stem)
    if (before.some((letters) => (letters !== '' || !isDoubling) && isKnown(stem + letters))) return true
    // stopped ← stop: a doubled consonant
    if (doubling.test(ending) && stem.at(-1) === stem.at(-2) && isKnown(stem.slice(0, -1))) return true
  }
  return prefixes.some(
    (prefix) => word.length > prefix.length + 3 && word.startsWith(prefix) && isKnown(word.slice(prefix.length)),
  )
}
