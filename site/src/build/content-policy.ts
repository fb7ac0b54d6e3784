import { createHash } from 'node:crypto'

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

/**
 * Adds to a page the strictest policy under which it works: its own files and its own inline scripts, by their hashes; no `eval`, no style
 * attribute, nothing from anywhere else.
 */
export function addContentPolicy(html: string): string {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(hashes)].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  // What the server writes as `style` the theme's own style sheet says as well.
  const withoutStyles = html.replace(/ style="(position:relative;|--vp-vh:0px;)"/g, '')
  const protectedPage = withoutStyles.replace(
    '<meta charset="utf-8">',
    (charset) => `${charset}\n    <meta http-equiv="content-security-policy" content="${policy}">`,
  )
  // A page that is written otherwise would go out without a policy, and no one would see it.
  if (protectedPage === withoutStyles)
    throw new Error('A page has no <meta charset="utf-8">, so no content security policy can be added to it.')
  return protectedPage
}
