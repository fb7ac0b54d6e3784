/** The files that make up the look of pages, and what they are. The page of the demo's provider has the same. */
export const LOOK: Readonly<Record<string, string>> = {
  '/style.css': 'text/css',
  '/parts.css': 'text/css',
  '/icon.svg': 'image/svg+xml',
}
