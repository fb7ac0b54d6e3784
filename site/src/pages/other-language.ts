/** Adds below the title of a page the link to the same page in the other language, where it has one. */
export function addOtherLanguage(route: string, routes: ReadonlySet<string>, markdown: string): string {
  const isFrench = route.startsWith('fr/')
  const other = isFrench ? route.slice(3) : `fr/${route}`
  // Generated pages of the reference in French lead to the English ones themselves.
  if (!routes.has(other)) return markdown
  const address = `/${other.replace(/(^|\/)index$/, '$1')}`
  const link = isFrench ? `[English](${address}){:lang="en"}` : `[Français](${address}){:lang="fr"}`
  return markdown.replace(/^(# .+)$/m, `$1\n\n<div class="other-language">\n\n${link}\n\n</div>`)
}
