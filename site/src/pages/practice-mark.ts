/** Replaces the mark `<!-- practice: LANGUAGE -->` by the exercise. */
export const showPractice = (markdown: string): string =>
  markdown.replace(/^<!-- practice: (\w+) -->$/gm, '<PracticePage language="$1" />')
