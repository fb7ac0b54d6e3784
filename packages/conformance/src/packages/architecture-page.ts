import type { Structure } from './package-structure.ts'

const list = (names: readonly string[] | 'everything'): string =>
  names === 'everything' ? 'everything' : names.length === 0 ? '–' : names.map((name) => `\`${name}\``).join(', ')

/** The drawing: an arrow that follows from others is left out. */
function drawing(structure: { readonly [name: string]: Structure }): string {
  const importsOf = (name: string): readonly string[] => {
    const imports = structure[name]?.imports ?? []
    return imports === 'everything' ? [] : imports
  }
  const reaches = (from: string, to: string): boolean =>
    importsOf(from).some((next) => next === to || reaches(next, to))
  const lines = Object.keys(structure).flatMap((name) =>
    importsOf(name)
      .filter((to) => !importsOf(name).some((between) => between !== to && reaches(between, to)))
      .map((to) => `  ${name} --> ${to}`),
  )
  return ['flowchart RL', ...lines].join('\n')
}

/** Writes ARCHITECTURE.md: the packages with their arrows, and the folders of each. */
export function architecturePage(structure: { readonly [name: string]: Structure }): string {
  const rows = Object.entries(structure).map(([name, { is, imports }]) => `| \`${name}\` | ${is} | ${list(imports)} |`)
  const folders = Object.entries(structure)
    .filter(([, one]) => Object.keys(one.folders).length > 0)
    .map(([name, one]) => {
      const lines = Object.entries(one.folders).map(([folder, to]) => `| \`${folder}\` | ${list(to)} |`)
      return `### ${name}\n\n| folder | may import |\n|---|---|\n${lines.join('\n')}\n`
    })
  return `<!-- Written from packages/conformance/src/packages/structure.ts by its test; do not edit. -->

# Architecture

The standard is written once, as typed data, in \`dictionary\`. \`codegen\` turns it into schemas, types, validators, code lists and reference
pages. Published packages contain what was generated and never import the generator. React is in \`forms\` and \`builder\` only.

A test reads every import, type-only ones included. It fails on an arrow that is not on this page, on an arrow that nothing uses, and on
any cycle of files. To change the structure, edit the table in \`packages/conformance/src/packages/structure.ts\`, say why in
\`docs/decisions\`, and write this page again with \`pnpm exec vitest run arrows --update\`.

## Packages

An arrow leads to what is imported; those that follow from others are left out of the drawing.

\`\`\`mermaid
${drawing(structure)}
\`\`\`

| package | responsibility | may import |
|---|---|---|
${rows.join('\n')}

Decisions and their reasons are in [docs/decisions](docs/decisions).

## Folders inside each package

Folders are listed in the order of their dependence. A file that several folders import has a line of its own.

${folders.join('\n')}`
}
