/** All of the element in one file, with React, the default skin and English: for pages without a bundler. */
import '../theme/style.css'
import './language-files.ts'
import './index.ts'
