export { type AuditSource, audit } from './audit'
export * from './rule'
export { reportYearOf, yearsIn } from './year'
