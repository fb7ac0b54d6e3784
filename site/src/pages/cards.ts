/** Makes a grid of cards of each list between the marks `<!-- cards -->` and `<!-- /cards -->`, which code hosts show as a list. */
export const makeCards = (markdown: string): string =>
  markdown.replace(
    /^<!-- cards -->$([\s\S]*?)^<!-- \/cards -->$/gm,
    (_, list: string) => `<div class="cards">\n${list}\n</div>`,
  )
