import type { CodeList } from '../model.ts'

/** Websites and apps used for recruitment or for exploitation; HTCDS keeps the two apart in two fields with the same values. */
export const onlinePlatform = {
  id: 'onlinePlatform',
  title: 'Online platform',
  definition:
    'Websites and apps used for recruitment or for exploitation; HTCDS keeps the two apart in two fields with the same values.',
  sources: ['htcds'],
  mappedTo: ['htcds'],
  codes: [
    {
      code: 'facebook',
      label: 'Facebook',
      definition: 'Profiles, groups, pages and job posts of this social network; private chats in it are Messenger.',
      maps: { htcds: { to: 'Facebook', relation: 'exact' } },
    },
    {
      code: 'instagram',
      label: 'Instagram',
      definition: 'A network for pictures and short films, with comments and private messages.',
      maps: { htcds: { to: 'Instagram', relation: 'exact' } },
    },
    {
      code: 'whatsApp',
      label: 'WhatsApp',
      definition: 'A messenger tied to a telephone number, with chats, calls, groups and status posts.',
      maps: { htcds: { to: 'WhatsApp', relation: 'exact' } },
    },
    {
      code: 'telegram',
      label: 'Telegram',
      definition: 'A messenger with public channels and large groups, where a number can stay hidden.',
      maps: { htcds: { to: 'Telegram', relation: 'exact' } },
    },
    {
      code: 'facebookMessenger',
      label: 'Facebook Messenger',
      definition: 'The private chats that belong to a Facebook account.',
      maps: { htcds: { to: 'FacebookMessenger', relation: 'exact' } },
    },
    {
      code: 'viber',
      label: 'Viber',
      definition: 'A messenger for calls and chats, tied to a telephone number; common in parts of Europe and Asia.',
      maps: { htcds: { to: 'Viber', relation: 'exact' } },
    },
    {
      code: 'snapChat',
      label: 'SnapChat',
      definition: 'An app for pictures and films that vanish after they were seen.',
      maps: { htcds: { to: 'SnapChat', relation: 'exact' } },
    },
    {
      code: 'line',
      label: 'Line',
      definition: 'A messenger with calls and stickers, common in Japan, Thailand and Taiwan.',
      maps: { htcds: { to: 'Line', relation: 'exact' } },
    },
    {
      code: 'fourSale',
      label: '4Sale',
      definition: 'A marketplace of small advertisements in the Gulf, also for domestic workers.',
      maps: { htcds: { to: '4Sale', relation: 'exact' } },
    },
    {
      code: 'weChat',
      label: 'WeChat',
      definition: 'A Chinese messenger with payments and a public feed.',
      maps: { htcds: { to: 'WeChat', relation: 'exact' } },
    },
    {
      code: 'qq',
      label: 'QQ',
      definition: 'An older Chinese chat service tied to a number of its own.',
      maps: { htcds: { to: 'QQ', relation: 'exact' } },
    },
    {
      code: 'qZone',
      label: 'QZone',
      definition: 'A Chinese site of personal pages and diaries, joined to the QQ account.',
      maps: { htcds: { to: 'QZone', relation: 'exact' } },
    },
    {
      code: 'tikTok',
      label: 'TikTok',
      definition: 'An app for short films and live streams, with comments and messages.',
      maps: { htcds: { to: 'TikTok', relation: 'exact' } },
    },
    {
      code: 'twitter',
      label: 'Twitter',
      definition: 'A network of short public posts, renamed X in 2023.',
      maps: { htcds: { to: 'Twitter', relation: 'exact' } },
    },
    {
      code: 'other',
      label: 'Another website or app',
      definition: 'A site, game, dating or job app that is not listed; name it in the details.',
      maps: { htcds: { to: 'Other', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
