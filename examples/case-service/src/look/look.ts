/** The files for the look of pages, with their media types. The page of the demo's provider uses the same. */
export const LOOK: Readonly<Record<string, string>> = {
  '/style.css': 'text/css',
  '/parts.css': 'text/css',
  '/icon.svg': 'image/svg+xml',
}
