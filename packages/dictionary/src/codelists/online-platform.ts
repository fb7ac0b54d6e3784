import type { CodeList } from '../model.ts'

/** Websites and apps used for recruitment or for exploitation; HTCDS keeps the two apart in two fields with the same values. */
export const onlinePlatform = {
  id: 'onlinePlatform',
  title: 'Online platform',
  definition:
    'Websites and apps used for recruitment or for exploitation; HTCDS keeps the two apart in two fields with the same values.',
  sources: ['htcds'],
  codes: [
    {
      code: 'facebook',
      label: 'Facebook',
      maps: { htcds: { to: 'Facebook', relation: 'exact' } },
    },
    {
      code: 'instagram',
      label: 'Instagram',
      maps: { htcds: { to: 'Instagram', relation: 'exact' } },
    },
    {
      code: 'whatsApp',
      label: 'WhatsApp',
      maps: { htcds: { to: 'WhatsApp', relation: 'exact' } },
    },
    {
      code: 'telegram',
      label: 'Telegram',
      maps: { htcds: { to: 'Telegram', relation: 'exact' } },
    },
    {
      code: 'facebookMessenger',
      label: 'Facebook Messenger',
      maps: { htcds: { to: 'FacebookMessenger', relation: 'exact' } },
    },
    {
      code: 'viber',
      label: 'Viber',
      maps: { htcds: { to: 'Viber', relation: 'exact' } },
    },
    {
      code: 'snapChat',
      label: 'SnapChat',
      maps: { htcds: { to: 'SnapChat', relation: 'exact' } },
    },
    {
      code: 'line',
      label: 'Line',
      maps: { htcds: { to: 'Line', relation: 'exact' } },
    },
    {
      code: 'fourSale',
      label: '4Sale',
      maps: { htcds: { to: '4Sale', relation: 'exact' } },
    },
    {
      code: 'weChat',
      label: 'WeChat',
      maps: { htcds: { to: 'WeChat', relation: 'exact' } },
    },
    {
      code: 'qq',
      label: 'QQ',
      maps: { htcds: { to: 'QQ', relation: 'exact' } },
    },
    {
      code: 'qZone',
      label: 'QZone',
      maps: { htcds: { to: 'QZone', relation: 'exact' } },
    },
    {
      code: 'tikTok',
      label: 'TikTok',
      maps: { htcds: { to: 'TikTok', relation: 'exact' } },
    },
    {
      code: 'twitter',
      label: 'Twitter',
      maps: { htcds: { to: 'Twitter', relation: 'exact' } },
    },
    {
      code: 'other',
      label: 'Another website or app',
      maps: { htcds: { to: 'Other', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
