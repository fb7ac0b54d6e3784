import { buildPage } from './build-page.ts'

await buildPage()
console.log('Copy examples/rjsf-plain/out/index.html and page.js to any web server.')
