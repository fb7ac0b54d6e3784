import { createHash } from 'node:crypto'
import { renderMermaidSVG } from 'beautiful-mermaid'

const DIAGRAM = /^```mermaid\n([\s\S]*?)^```$/gm

const COLOURS = {
  light: { bg: '#ffffff', fg: '#1f2328' },
  dark: { bg: '#1b1b1f', fg: '#dfdfd6' },
} as const

/** Draws a diagram as an SVG that asks for no font and no other file. */
function draw(text: string, colours: { bg: string; fg: string }): string {
  return renderMermaidSVG(text, { ...colours, font: 'system-ui' }).replace(/^\s*@import[^\n]*\n/gm, '')
}

/** Replaces the diagrams of a Markdown text by images, light and dark, and adds their files by name. */
export function drawDiagrams(markdown: string, files: Map<string, string>): string {
  return markdown.replace(DIAGRAM, (_, text: string) => {
    const name = `diagram-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
    const images = (['light', 'dark'] as const).map((mode) => {
      files.set(`diagrams/${name}-${mode}.svg`, draw(text, COLOURS[mode]))
      const alt = mode === 'light' ? 'Diagram; the tables on this page say the same in words.' : ''
      return `<a class="diagram ${mode}-only" href="/diagrams/${name}-${mode}.svg" target="_blank" aria-label="Open the diagram"><img src="/diagrams/${name}-${mode}.svg" alt="${alt}"></a>`
    })
    return `<div class="diagrams">${images.join('')}</div>`
  })
}
