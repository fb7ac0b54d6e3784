/** All of the element in one file, with React and the default skin: for pages without a bundler. */
import '../theme/style.css'
import './index.ts'
