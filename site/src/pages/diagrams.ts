import { createHash } from 'node:crypto'
import { renderMermaidSVG } from 'beautiful-mermaid'

const DIAGRAM = /^```mermaid\n([\s\S]*?)^```$/gm

const COLOURS = {
  light: { bg: '#ffffff', fg: '#1f2328', line: '#57606a', muted: '#57606a' },
  dark: { bg: '#1b1b1f', fg: '#dfdfd6', line: '#a0a8b4', muted: '#a0a8b4' },
} as const

/** Draws a diagram as an SVG that asks for no font and no other file. */
function draw(text: string, colours: (typeof COLOURS)['light' | 'dark']): string {
  return renderMermaidSVG(text, { ...colours, font: 'system-ui' }).replace(/^\s*@import[^\n]*\n/gm, '')
}

/**
 * Replaces the diagrams of a Markdown text by images, light and dark, and adds their files by name. The generator puts the folder in
 * which the site lives, `base`, before images, and not before links that are HTML.
 */
export function drawDiagrams(markdown: string, files: Map<string, string>, base: string): string {
  return markdown.replace(DIAGRAM, (_, text: string) => {
    const name = `diagram-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
    const images = (['light', 'dark'] as const).map((mode) => {
      const image = `diagrams/${name}-${mode}.svg`
      files.set(image, draw(text, COLOURS[mode]))
      return `<div class="${mode}-only"><img src="/${image}" alt="Diagram; the tables on this page say the same in words."><a href="${base}${image}" target="_blank">Open the diagram in full size</a></div>`
    })
    return `<div class="diagrams">${images.join('')}</div>`
  })
}
