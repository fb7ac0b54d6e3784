/** Reads the first table below a heading of a Markdown text: the cells of each row by the head of their column, without code marks. */
export function tableBelow(markdown: string, heading: string): { [column: string]: string }[] {
  const [, section = ''] = markdown.split(`\n## ${heading}\n`)
  const lines =
    section
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('|')) ?? []
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll('\\|', '|')),
  )
  return rows.map((cells) => Object.fromEntries(head.map((column, index) => [column, cells[index] ?? ''])))
}
