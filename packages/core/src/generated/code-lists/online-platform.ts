// Generated from packages/dictionary/src/codelists/online-platform.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { OnlinePlatformCode } from '../types.ts'

/** Websites and apps used for recruitment or for exploitation; HTCDS keeps the two apart in two fields with the same values. */
export const onlinePlatform: CodeList<OnlinePlatformCode> = {
  id: "onlinePlatform",
  title: "Online platform",
  definition: "Websites and apps used for recruitment or for exploitation; HTCDS keeps the two apart in two fields with the same values.",
  codes: [
    {"code":"facebook","label":"Facebook","definition":"Profiles, groups, pages and job posts of this social network; private chats in it are Messenger."},
    {"code":"instagram","label":"Instagram","definition":"A network for pictures and short films, with comments and private messages."},
    {"code":"whatsApp","label":"WhatsApp","definition":"A messenger tied to a telephone number, with chats, calls, groups and status posts."},
    {"code":"telegram","label":"Telegram","definition":"A messenger with public channels and large groups, where a number can stay hidden."},
    {"code":"facebookMessenger","label":"Facebook Messenger","definition":"The private chats that belong to a Facebook account."},
    {"code":"viber","label":"Viber","definition":"A messenger for calls and chats, tied to a telephone number; common in parts of Europe and Asia."},
    {"code":"snapChat","label":"SnapChat","definition":"An app for pictures and films that vanish after they were seen."},
    {"code":"line","label":"Line","definition":"A messenger with calls and stickers, common in Japan, Thailand and Taiwan."},
    {"code":"fourSale","label":"4Sale","definition":"A marketplace of small advertisements in the Gulf, also for domestic workers."},
    {"code":"weChat","label":"WeChat","definition":"A Chinese messenger with payments and a public feed."},
    {"code":"qq","label":"QQ","definition":"An older Chinese chat service tied to a number of its own."},
    {"code":"qZone","label":"QZone","definition":"A Chinese site of personal pages and diaries, joined to the QQ account."},
    {"code":"tikTok","label":"TikTok","definition":"An app for short films and live streams, with comments and messages."},
    {"code":"twitter","label":"Twitter","definition":"A network of short public posts, renamed X in 2023."},
    {"code":"other","label":"Another website or app","definition":"A site, game, dating or job app that is not listed; name it in the details."},
  ],
}
