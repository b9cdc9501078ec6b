/** Who there is, and what he may do. */
import type { Choice } from './common';

export interface Me {
  user: string;
  name: string;
  account: string;
  org: { id: string; name: string };
  posts: string[];
  postNames?: string[];
  permissions: string[];
  evaluation: boolean;
  mustChangePassword: boolean;
}
/** An officer on one day: whether he counts among the two, and if not, why. */
export interface Officer {
  id: string;
  name: string;
  kind: string;
  certificateNumber?: string | null;
  certified: boolean;
  reason: string;
  /** For the body's own region and this trade; `brief` says in a word why not. */
  available: boolean;
  brief: string;
  legalQualification: boolean;
}
export interface OrgBody {
  region: string;
  name: string;
  shortName: string;
  level: string;
  kind: string;
  parentAdmin?: string | null;
  parentBusiness?: string | null;
  bureau?: string | null;
  validFrom: string;
  validTo?: string | null;
  version: number;
}
export interface OrgName { name: string; shortName: string; fromOn: string; toOn?: string | null }
export interface OrgView { id: string; org: OrgBody; names: OrgName[] }
export interface Account { id: string; account: string; name: string; org: string; orgName: string; disabled: boolean; version: number }
/** A post from a day on; `toOn` is the first day on which it is no longer held. */
export interface HeldPost { id: string; org: string; orgName: string; post: string; postName: string; administrator: boolean; fromOn: string; toOn?: string | null }
export interface UserView { user: Account; posts: HeldPost[] }
export interface UserDetail extends UserView { mustChange: boolean; lockedUntil?: string | null }
/** A first password, told once. */
export interface MadeAccount { id: string; password?: string | null }
export interface ScopeGrant { id: string; regionFrom: number; regionTo: number; fromOn: string; toOn?: string | null; reason: string }
export interface SignInEntry { position: number; at: string; account?: string | null; name?: string | null; ip: string; outcome: string }
export interface ChangeEntry { position: number; at: string; account?: string | null; name?: string | null; action: string; given: string; answered: string }
export interface LogWords { outcomes: Choice[]; actions: Choice[] }
export interface Loan {
  id: string; name: string; org: string; post: string; postName: string; until?: string | null; reason: string; grantedBy: string;
  grantedAt: string; endedAt?: string | null; ended?: string | null; live: boolean;
}
export interface LoanCandidate { id: string; name: string; org: string; reason: string; available: boolean }
export interface HeldCertificate {
  id: string; number: string; kinds: string[]; regionFrom: string; regionTo: string; issuer?: string | null; validFrom: string; validTo: string;
  state: 'VALID' | 'EARLY' | 'EXPIRED' | 'SUSPENDED' | 'REVOKED'; label: string; daysLeft: number;
}
export interface RosterLine {
  id: string; user?: string | null; account?: string | null; org: string; orgName: string; name: string; kind: string; legalQualification: boolean;
  firstReviewOn?: string | null; fromOn: string; toOn?: string | null; version: number; counts: boolean; reason: string; brief: string; certificates: HeldCertificate[];
}
export interface RosterImport { added: number; certified: number; unchanged: number; errors: { row: number; message: string }[]; errorFile?: string | null }
export interface PostPowers { post: string; name: string; administrator: boolean; permissions: string[] }
