import { apiRoutes } from './api/case-routes.ts'
import { approvalRoutes } from './pages/approvals.ts'
import { auditRoutes } from './pages/audit.ts'
import { caseRoutes } from './pages/case.ts'
import { checkRoutes } from './pages/checks.ts'
import { consentRoutes } from './pages/consents.ts'
import { contactRoutes } from './pages/contact.ts'
import { emergencyRoutes } from './pages/emergency.ts'
import { fileRoutes } from './pages/files.ts'
import { followUpRoutes } from './pages/follow-up.ts'
import { identityRoutes } from './pages/identity.ts'
import { keyRoutes } from './pages/keys.ts'
import { referralRoutes } from './pages/referral.ts'
import { releaseRoutes } from './pages/release.ts'
import { reportRoutes } from './pages/report.ts'
import { retentionRoutes } from './pages/retention.ts'
import { subjectAccessRoutes } from './pages/subject-access.ts'
import { worklistRoutes } from './pages/worklist.ts'
import type { Route } from './server/routes.ts'

/** All addresses for people who are signed in. */
export const routes: readonly Route[] = [
  ...worklistRoutes,
  ...caseRoutes,
  ...identityRoutes,
  ...consentRoutes,
  ...referralRoutes,
  ...contactRoutes,
  ...followUpRoutes,
  ...subjectAccessRoutes,
  ...emergencyRoutes,
  ...fileRoutes,
  ...checkRoutes,
  ...reportRoutes,
  ...releaseRoutes,
  ...approvalRoutes,
  ...retentionRoutes,
  ...auditRoutes,
  ...keyRoutes,
  ...apiRoutes,
]
