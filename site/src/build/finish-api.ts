/** Finishes a page of the API as TypeDoc writes it: modules by the names that programs import, and no link inside of what opens a list. */
export const finishApiPage = (html: string): string =>
  html
    .replace(/(?<=<summary[^>]*>(?:(?!<\/summary>)[\s\S])*?)<a [^>]*class="tsd-anchor-icon">[\s\S]*?<\/a>/g, '')
    .replace(/(?<=>|Module )([a-z-]+)\/src(?=[/<])/g, '@tip-standard/$1')
