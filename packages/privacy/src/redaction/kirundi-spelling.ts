/** Subjects before the future of Kirundi, whose -zo- is -za- in Kinyarwanda. Not n: Nzosaba and Nzoyihera are people. */
const future = /^((?:nti)?(?:u|a|tu|mu|ba|i|bi|zi|ri|ki|ru|ka|bu|ha))zo(?=.{3})/
/** Subjects of the conditional of Kirundi, which has -o- where Kinyarwanda has -a-. */
const conditional = /^((?:nti)?(?:n|w|y|tw|mw|b|by|z|ry|cy|rw|bw|h))o(?=[^aeiou].{3})/
const differs = /vy|c[aeou]|mwo$|zo|^(?:nti)?(?:[nwybzh]|[tmrb]w|ry)o/

/**
 * Returns the Kinyarwanda spelling of a Kirundi word: ivyemezo → ibyemezo, icaha → icyaha, kubamwo → kubamo, bazokora →
 * bazakora, yoshobora → yashobora; `undefined` for a word that both spell the same way.
 */
export function inKinyarwandaSpelling(word: string): string | undefined {
  if (!differs.test(word)) return undefined
  const spelt = word
    .replaceAll('vy', 'by')
    .replace(/^(i?)c(?=[aeou])/, '$1cy')
    .replace(/mwo$/, 'mo')
    .replace(future, '$1za')
    .replace(conditional, '$1a')
  return spelt === word ? undefined : spelt
}
