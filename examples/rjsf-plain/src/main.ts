import { buildPage } from './build-page.ts'

await buildPage()
console.log('Copy index.html and page.js, which are in the folder out, to any web server.')
