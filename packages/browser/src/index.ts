export type { Browser, BrowserContext, Page } from 'playwright-core'
export { chromiumOptions, chromiumPath, launchBrowser, launchProfile } from './chromium.ts'
export { type ServedPage, servePage } from './serve-page.ts'
export { type PageFaults, watchPage } from './watch-page.ts'
