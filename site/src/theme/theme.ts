import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { PracticePage } from '../practice/PracticePage.ts'
import './site.css'
import './practice.css'

/** The looks of the site: the default theme without its fonts, and the practice page. */
const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('PracticePage', PracticePage)
  },
}

export default theme
