import { z } from 'zod'

// zod tries `new Function` while schemas are made, which a strict content security policy reports. Import this before them.
z.config({ jitless: true })
