// Generated from packages/dictionary/src/codelists/online-platform.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { OnlinePlatformCode } from '../types.ts'

/** Websites and apps used for recruitment or for exploitation; HTCDS keeps the two apart in two fields with the same values. */
export const onlinePlatform: CodeList<OnlinePlatformCode> = {
  id: "onlinePlatform",
  title: "Online platform",
  codes: [
    {"code":"facebook","label":"Facebook"},
    {"code":"instagram","label":"Instagram"},
    {"code":"whatsApp","label":"WhatsApp"},
    {"code":"telegram","label":"Telegram"},
    {"code":"facebookMessenger","label":"Facebook Messenger"},
    {"code":"viber","label":"Viber"},
    {"code":"snapChat","label":"SnapChat"},
    {"code":"line","label":"Line"},
    {"code":"fourSale","label":"4Sale"},
    {"code":"weChat","label":"WeChat"},
    {"code":"qq","label":"QQ"},
    {"code":"qZone","label":"QZone"},
    {"code":"tikTok","label":"TikTok"},
    {"code":"twitter","label":"Twitter"},
    {"code":"other","label":"Another website or app"},
  ],
}
