const MARK = /^<!-- open: (\S+) (.+) -->$/gm

/** Replaces each mark `<!-- open: NAME TEXT -->` by a link to a program that lives in the site; marks of others are left out. */
export function openTools(markdown: string, tools: readonly string[]): string {
  return markdown.replace(MARK, (_, name: string, text: string) =>
    tools.includes(name) ? `[${text}](/${name}/){:target="_self" .open-tool}` : '',
  )
}
