const SUMMARY = /<summary\b[^>]*>[\s\S]*?<\/summary>/g
const PERMALINK = /<a [^>]*class="tsd-anchor-icon">[\s\S]*?<\/a>/g

/** Finishes a page of the API as TypeDoc writes it: modules by the names that programs import, and no link inside of what opens a list. */
export const finishApiPage = (html: string): string =>
  html
    .replace(SUMMARY, (summary) => summary.replace(PERMALINK, ''))
    .replace(/(>|Module )([a-z-]+)\/src(?=[/<])/g, '$1@tip-standard/$2')
